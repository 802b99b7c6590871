package fr.passerelle.reporting.personalfile.api;

import fr.passerelle.platform.personalfile.PersonalFileResource;
import fr.passerelle.platform.personalfile.PersonalFiles;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/statistics/personal-file")
@Tag(name = "Statistiques")
public class StatisticsFileResource extends PersonalFileResource {
    StatisticsFileResource(PersonalFiles files) {
        super(files);
    }
}
