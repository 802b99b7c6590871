package fr.passerelle.beneficiary.vocabulary.api;

import fr.passerelle.platform.parameters.ParameterList;
import fr.passerelle.platform.parameters.ParameterResponse;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/beneficiary-parameters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Paramètres", description = "Valeurs datées de la loi et du département")
public class ParameterResource {
    private final ParameterList parameters;

    ParameterResource(ParameterList parameters) {
        this.parameters = parameters;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listBeneficiaryParameters",
            summary = "Les réglages en vigueur un jour donné, avec leur référence",
            description = "Droits communs à passer en revue, freins bloquants, libellés des profils.")
    public List<ParameterResponse> list(
            @Nullable @QueryParam("departement") String departement, @Nullable @QueryParam("on") LocalDate on) {
        return parameters.inForce(departement, on);
    }
}
