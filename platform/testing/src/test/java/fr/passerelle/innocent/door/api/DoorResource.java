package fr.passerelle.innocent.door.api;

import fr.passerelle.innocent.door.OpenDoor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/v1/doors")
public class DoorResource {
    private final OpenDoor open;

    DoorResource(OpenDoor open) {
        this.open = open;
    }

    @POST
    @RolesAllowed("door:open")
    public boolean open(String name) {
        return open.handle(name);
    }
}
