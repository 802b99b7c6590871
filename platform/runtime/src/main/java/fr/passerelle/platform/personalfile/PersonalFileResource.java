package fr.passerelle.platform.personalfile;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;

/// What this service holds of a person, to be enclosed with the copy that they asked for: each service gives it the
/// path of its chief collection.
public abstract class PersonalFileResource {
    private final PersonalFiles files;

    protected PersonalFileResource(PersonalFiles files) {
        this.files = files;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed("access:read")
    @Operation(
            operationId = "getPersonalFile",
            summary = "Tout ce que ce service sait d'une personne, à joindre à la copie qu'elle a demandée",
            description =
                    "Pour le délégué à la protection des données du Département (RGPD, art. 15). De qui n'est pas connu "
                            + "ici, les rubriques sont vides. Ce qui n'est pas communiqué est dit, avec la raison.")
    public PersonalFile get(@NotNull @QueryParam("beneficiaryId") UUID beneficiaryId) {
        return files.enclosure(beneficiaryId);
    }

    @GET
    @Path("document")
    @Produces("application/pdf")
    @RolesAllowed("access:read")
    @Operation(
            operationId = "getPersonalFileDocument",
            summary = "Le même dossier, à lire sur papier (PDF/A-2a, PDF/UA)")
    public byte[] document(@NotNull @QueryParam("beneficiaryId") UUID beneficiaryId) {
        return PersonalFilePaper.print(files.enclosure(beneficiaryId));
    }
}
