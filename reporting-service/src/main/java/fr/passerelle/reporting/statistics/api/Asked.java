package fr.passerelle.reporting.statistics.api;

import fr.passerelle.platform.geography.OfficialGeographicCode;
import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Months;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/// What every table may be asked.
public record Asked(
        @Parameter(description = "Premier mois ; par défaut, onze mois avant le dernier")
        @QueryParam("from")
        @Pattern(regexp = Months.WRITTEN) @Nullable String from,

        @Parameter(description = "Dernier mois ; par défaut, le mois en cours")
        @QueryParam("to")
        @Pattern(regexp = Months.WRITTEN) @Nullable String to,

        @Parameter(description = "Code Insee de la seule commune à détailler")
        @QueryParam("communeCode")
        @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) @Nullable String communeCode,

        @Parameter(
                description =
                        "INTERNAL : tous les effectifs, pour le Département ; PUBLISHABLE : sans les petits effectifs")
        @QueryParam("audience")
        @Pattern(regexp = Audience.WRITTEN) @Nullable String audience) {}
