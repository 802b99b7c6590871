package fr.passerelle.reporting.message.api;

import fr.passerelle.reporting.indicator.Indicators;
import fr.passerelle.reporting.message.TabulateDelays;
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

@Path("/v1/statistics/information-delays")
@Tag(name = "Statistiques")
public class InformationDelaysResource {
    private final TabulateDelays tabulate;
    private final Indicators indicators;
    private final Clock clock;

    InformationDelaysResource(TabulateDelays tabulate, Indicators indicators, Clock clock) {
        this.tabulate = tabulate;
        this.indicators = indicators;
        this.clock = clock;
    }

    @GET
    @RolesAllowed("statistics:read")
    @Operation(
            operationId = "getInformationDelays",
            summary = "Jours entre l'ouverture d'un droit et le message qui l'annonce",
            description =
                    "Jours calendaires à l'heure de Paris, comptés à partir des seuls événements, au mois du fait.")
    public InformationDelaysResponse informationDelays(
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
        var question = new TabulateDelays.Question(
                Months.asked(from, to, clock),
                communeCode,
                Audience.asked(audience, caller.isUserInRole("statistics:exact")));
        return InformationDelaysResponse.from(
                indicators.reference("information-delays"), question, tabulate.handle(question));
    }
}
