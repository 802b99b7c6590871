package fr.passerelle.reporting.indicator.api;

import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.reporting.indicator.Indicators;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/indicators")
@Tag(name = "Indicateurs", description = "Ce que chaque chiffre veut dire, et depuis quelle version")
public class IndicatorResource {
    private final Indicators indicators;

    IndicatorResource(Indicators indicators) {
        this.indicators = indicators;
    }

    @GET
    @RolesAllowed("statistics:read")
    @Operation(operationId = "listIndicators", summary = "Ce que chaque chiffre veut dire")
    @Extension(name = "x-tenant", value = "shared")
    public List<IndicatorResponse> indicators() {
        return indicators.all().stream().map(IndicatorResponse::from).toList();
    }

    @GET
    @Path("{id}")
    @RolesAllowed("statistics:read")
    @Operation(operationId = "getIndicator", summary = "Ce qu'un chiffre veut dire")
    @Extension(name = "x-tenant", value = "shared")
    public IndicatorResponse indicator(String id) {
        return indicators
                .byId(id)
                .map(IndicatorResponse::from)
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "indicator-unknown"));
    }
}
