package fr.passerelle.reporting.statistics.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Period;
import fr.passerelle.reporting.table.Row;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A table by département, month and commune. Months and communes of which nothing is known are not listed.
///
/// @param <F> the figures of one place and time
public record StatisticsResponse<F>(
        @Schema(required = true, description = "Identifiant de la définition suivie, voir /v1/indicators")
        String indicator,

        @Schema(required = true) int indicatorVersion,
        @Schema(required = true) Audience audience,
        @Schema(required = true, examples = "2026-01") String from,
        @Schema(required = true, examples = "2026-12") String to,
        @Schema(required = true) List<Total<F>> totals,
        @Schema(required = true) List<Commune<F>> communes,

        @Schema(
                required = true,
                description =
                        "Plusieurs mois ensemble : chaque année civile demandée en entier et, pour le Département,"
                                + " toute la période demandée")
        List<PeriodTotal<F>> periods) {

    /// @param figures absent where they are secret
    public record Total<F>(
            @Schema(required = true) String departement,
            @Schema(required = true) String month,
            @JsonUnwrapped @Nullable F figures,

            @Schema(required = true, description = "Vrai là où le chiffre désignerait peu de personnes")
            boolean secret) {
        static <F> Total<F> of(Row row, @Nullable F figures) {
            return new Total<>(row.departement(), row.month().toString(), figures, figures == null);
        }
    }

    /// @param communeCode INSEE code, absent where no fact gave one
    /// @param figures absent where they are secret
    public record Commune<F>(
            @Schema(required = true) String departement,
            @Schema(required = true) String month,
            @Nullable String communeCode,
            @JsonUnwrapped @Nullable F figures,

            @Schema(required = true, description = "Vrai là où le chiffre désignerait peu de personnes")
            boolean secret) {
        static <F> Commune<F> of(Cell cell, @Nullable F figures) {
            var commune = cell.communeCode().equals(Cell.UNKNOWN_COMMUNE) ? null : cell.communeCode();
            var row = cell.row();
            return new Commune<>(row.departement(), row.month().toString(), commune, figures, figures == null);
        }
    }

    /// @param figures absent where they are secret
    public record PeriodTotal<F>(
            @Schema(required = true) String departement,
            @Schema(required = true, examples = "2026-01") String from,
            @Schema(required = true, examples = "2026-12") String to,
            @JsonUnwrapped @Nullable F figures,

            @Schema(required = true, description = "Vrai là où le chiffre désignerait peu de personnes")
            boolean secret) {
        static <F> PeriodTotal<F> of(Period period, @Nullable F figures) {
            return new PeriodTotal<>(
                    period.departement(), period.from().toString(), period.to().toString(), figures, figures == null);
        }
    }
}
