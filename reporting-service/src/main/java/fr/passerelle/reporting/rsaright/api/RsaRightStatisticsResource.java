package fr.passerelle.reporting.rsaright.api;

import fr.passerelle.reporting.indicator.Indicators;
import fr.passerelle.reporting.rsaright.TabulateOpenedRights;
import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Months;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/v1/statistics/rsa-rights-opened")
@Tag(name = "Statistiques")
public class RsaRightStatisticsResource {
    private final TabulateOpenedRights tabulate;
    private final Indicators indicators;
    private final Clock clock;

    RsaRightStatisticsResource(TabulateOpenedRights tabulate, Indicators indicators, Clock clock) {
        this.tabulate = tabulate;
        this.indicators = indicators;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getRsaRightsOpened",
            summary = "Droits ouverts, par mois et par commune",
            description =
                    "Comptés à partir des seuls événements, un par droit de foyer, au mois de la date d'ouverture.")
    public RsaRightsOpenedResponse rsaRightsOpened(
            @Parameter(description = "Premier mois ; par défaut, onze mois avant le dernier")
                    @QueryParam("from")
                    @Pattern(regexp = Months.WRITTEN) @Nullable String from,
            @Parameter(description = "Dernier mois ; par défaut, le mois en cours")
                    @QueryParam("to")
                    @Pattern(regexp = Months.WRITTEN) @Nullable String to,
            @Parameter(description = "Code Insee de la seule commune à détailler")
                    @QueryParam("communeCode")
                    @Pattern(regexp = "^[0-9][0-9AB][0-9]{3}$") @Nullable String communeCode,
            @Parameter(
                            description =
                                    "INTERNAL : tous les effectifs, pour le Département ; PUBLISHABLE : sans les petits effectifs")
                    @QueryParam("audience")
                    @Pattern(regexp = Audience.WRITTEN) @Nullable String audience,
            @Context SecurityContext caller) {
        var question = new TabulateOpenedRights.Question(
                Months.asked(from, to, clock),
                communeCode,
                Audience.asked(audience, caller.isUserInRole("statistics:exact")));
        return RsaRightsOpenedResponse.from(
                indicators.reference("rsa-rights-opened"), question, tabulate.handle(question));
    }
}
