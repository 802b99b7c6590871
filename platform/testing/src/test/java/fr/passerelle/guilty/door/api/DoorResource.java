package fr.passerelle.guilty.door.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

@Path("/v1/doors")
public class DoorResource {
    @GET
    public String open() {
        return "open to everybody";
    }

    @POST
    @RolesAllowed("door:open")
    String hidden() {
        return "not routed";
    }
}
