package fr.passerelle.reporting.parameter.api;

import fr.passerelle.platform.parameters.ParameterList;
import fr.passerelle.platform.parameters.ParameterResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/reporting-parameters")
@Tag(name = "Paramètres", description = "Valeurs datées de la loi et du département")
public class ReportingParameterResource {
    private final ParameterList parameters;

    ReportingParameterResource(ParameterList parameters) {
        this.parameters = parameters;
    }

    @GET
    @RolesAllowed("statistics:read")
    @Operation(operationId = "listReportingParameters", summary = "Seuils en vigueur un jour donné, avec leur source")
    public List<ParameterResponse> parameters(
            @Nullable @QueryParam("departement") String departement, @Nullable @QueryParam("on") LocalDate on) {
        return parameters.inForce(departement, on);
    }
}
