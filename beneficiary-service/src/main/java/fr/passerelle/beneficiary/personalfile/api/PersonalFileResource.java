package fr.passerelle.beneficiary.personalfile.api;

import fr.passerelle.platform.personalfile.PersonalFile;
import fr.passerelle.platform.personalfile.PersonalFilePaper;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/privacy-requests/{id}/personal-file")
@Tag(name = "Droits des personnes")
public class PersonalFileResource {
    private final PersonalFileViews views;
    private final Clock clock;

    PersonalFileResource(PersonalFileViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("privacy:export")
    @Transactional
    @Operation(
            operationId = "getPersonalFile",
            summary = "Tout ce que ce service sait de la personne qui demande",
            description =
                    "Pour une demande d'accès dont l'identité est vérifiée. Les données de tiers n'y sont pas, et il "
                            + "est dit lesquelles et pourquoi ; qui a lu le dossier y est par organisation, jour et motif. "
                            + "« elsewhere » nomme les pièces à y joindre, une par service.")
    public PersonalFile get(@PathParam("id") UUID id) {
        return views.of(id, clock.instant());
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @RolesAllowed("privacy:export")
    @Transactional
    @Operation(
            operationId = "getPersonalFileDocument",
            summary = "Le même dossier, à lire sur papier (PDF/A-2a, PDF/UA)")
    public byte[] document(@PathParam("id") UUID id) {
        return PersonalFilePaper.print(views.of(id, clock.instant()));
    }
}
