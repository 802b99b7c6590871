package fr.passerelle.partner.parameter.api;

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

@Path("/v1/partner-parameters")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Paramètres", description = "Délais et règles en vigueur, avec leur référence")
public class PartnerParameterResource {
    private final ParameterList parameters;

    PartnerParameterResource(ParameterList parameters) {
        this.parameters = parameters;
    }

    @GET
    @RolesAllowed("parameter:read")
    @Operation(
            operationId = "listPartnerParameters",
            summary = "Les paramètres datés de l'orientation et des prescriptions")
    public List<ParameterResponse> inForce(
            @QueryParam("departement") @Nullable String departement, @QueryParam("on") @Nullable LocalDate on) {
        return parameters.inForce(departement, on);
    }
}
