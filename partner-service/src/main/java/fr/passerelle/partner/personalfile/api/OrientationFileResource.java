package fr.passerelle.partner.personalfile.api;

import fr.passerelle.platform.personalfile.PersonalFileResource;
import fr.passerelle.platform.personalfile.PersonalFiles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/orientations/personal-file")
@Tag(name = "Orientations")
public class OrientationFileResource extends PersonalFileResource {
    OrientationFileResource(PersonalFiles files) {
        super(files);
    }
}
