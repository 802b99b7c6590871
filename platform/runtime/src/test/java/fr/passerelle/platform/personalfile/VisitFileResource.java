package fr.passerelle.platform.personalfile;

import jakarta.ws.rs.Path;

@Path("/v1/visits/personal-file")
public class VisitFileResource extends PersonalFileResource {
    VisitFileResource(PersonalFiles files) {
        super(files);
    }
}
