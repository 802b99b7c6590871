package fr.passerelle.reporting.indicator.api;

import fr.passerelle.reporting.indicator.Indicator;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A definition as anyone may read it, with the version that answers name.
public record IndicatorResponse(
        @Schema(required = true) String id,
        @Schema(required = true) int version,

        @Schema(required = true, type = SchemaType.STRING, format = "date", implementation = String.class)
        LocalDate since,

        @Schema(required = true) String label,
        @Schema(required = true) String definition,
        @Schema(required = true) String unit,
        @Schema(required = true) String numerator,
        @Nullable String denominator,
        @Schema(required = true) List<String> exclusions,
        @Schema(required = true) List<String> sourceEvents) {

    static IndicatorResponse from(Indicator indicator) {
        return new IndicatorResponse(
                indicator.id(),
                indicator.version(),
                indicator.since(),
                indicator.label(),
                indicator.definition(),
                indicator.unit(),
                indicator.numerator(),
                indicator.denominator(),
                indicator.exclusions(),
                indicator.sourceEvents());
    }
}
