package fr.passerelle.scheduling.personalfile.api;

import fr.passerelle.platform.personalfile.PersonalFileResource;
import fr.passerelle.platform.personalfile.PersonalFiles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/appointments/personal-file")
@Tag(name = "Rendez-vous")
public class AppointmentFileResource extends PersonalFileResource {
    AppointmentFileResource(PersonalFiles files) {
        super(files);
    }
}
