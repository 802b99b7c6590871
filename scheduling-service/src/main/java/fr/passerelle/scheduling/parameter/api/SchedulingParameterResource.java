package fr.passerelle.scheduling.parameter.api;

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
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/scheduling-parameters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Paramètres de l'accueil", description = "Les valeurs datées selon lesquelles ce service décide")
public class SchedulingParameterResource {
    private final ParameterList parameters;

    SchedulingParameterResource(ParameterList parameters) {
        this.parameters = parameters;
    }

    @GET
    @RolesAllowed("parameter:read")
    @Extension(name = "x-tenant", value = "shared")
    @Operation(operationId = "listSchedulingParameters", summary = "Les valeurs en vigueur un jour dans un département")
    public List<ParameterResponse> list(
            @QueryParam("departement") @Nullable String departement, @QueryParam("on") @Nullable LocalDate on) {
        return parameters.inForce(departement, on);
    }
}
