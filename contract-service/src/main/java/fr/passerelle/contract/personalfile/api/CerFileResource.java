package fr.passerelle.contract.personalfile.api;

import fr.passerelle.platform.personalfile.PersonalFileResource;
import fr.passerelle.platform.personalfile.PersonalFiles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/cers/personal-file")
@Tag(name = "Contrats")
public class CerFileResource extends PersonalFileResource {
    CerFileResource(PersonalFiles files) {
        super(files);
    }
}
