package fr.passerelle.contract.rule.api;

import fr.passerelle.platform.parameters.ParameterList;
import fr.passerelle.platform.parameters.ParameterResponse;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/v1/contract-parameters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Paramètres des contrats", description = "Plafonds, délais et validations, avec leur référence")
public class ContractParameterResource {
    private final ParameterList parameters;

    ContractParameterResource(ParameterList parameters) {
        this.parameters = parameters;
    }

    @GET
    @RolesAllowed("parameter:read")
    @Operation(operationId = "listContractParameters", summary = "Les valeurs en vigueur un jour donné")
    public List<ParameterResponse> list(
            @Nullable @QueryParam("departement") String departement, @Nullable @QueryParam("on") LocalDate on) {
        return parameters.inForce(departement, on);
    }
}
