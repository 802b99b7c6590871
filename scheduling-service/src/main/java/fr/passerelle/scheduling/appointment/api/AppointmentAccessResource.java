package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.platform.audit.PersonAccessResource;
import fr.passerelle.platform.audit.ReadAccesses;
import fr.passerelle.platform.paging.Pages;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/appointments/accesses")
@Tag(name = "Rendez-vous")
public class AppointmentAccessResource extends PersonAccessResource {
    AppointmentAccessResource(ReadAccesses accesses, Pages pages) {
        super("appointments/accesses", accesses, pages);
    }
}
