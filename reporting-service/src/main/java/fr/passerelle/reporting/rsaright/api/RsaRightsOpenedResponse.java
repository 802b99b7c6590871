package fr.passerelle.reporting.rsaright.api;

import fr.passerelle.reporting.indicator.IndicatorReference;
import fr.passerelle.reporting.rsaright.TabulateOpenedRights.Question;
import fr.passerelle.reporting.rsaright.TabulateOpenedRights.Table;
import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Row;
import java.util.List;
import java.util.OptionalLong;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Rights opened by département, month and commune. Months and communes without any are not listed.
public record RsaRightsOpenedResponse(
        @Schema(required = true, description = "Identifiant de la définition suivie, voir /v1/indicators")
        String indicator,

        @Schema(required = true) int indicatorVersion,
        @Schema(required = true) Audience audience,
        @Schema(required = true, examples = "2026-01") String from,
        @Schema(required = true, examples = "2026-12") String to,
        @Schema(required = true) List<Total> totals,
        @Schema(required = true) List<Commune> communes) {

    /// @param rightsOpened absent where the figure is secret
    @Schema(name = "RsaRightsOpenedTotal")
    public record Total(
            @Schema(required = true) String departement,
            @Schema(required = true) String month,
            @Nullable Long rightsOpened,

            @Schema(required = true, description = "Vrai là où le chiffre désignerait peu de personnes")
            boolean secret) {
        static Total of(Row row, OptionalLong rights) {
            return new Total(row.departement(), row.month().toString(), shown(rights), rights.isEmpty());
        }
    }

    /// @param communeCode INSEE code, absent where no fact gave one
    /// @param rightsOpened absent where the figure is secret
    @Schema(name = "RsaRightsOpenedCommune")
    public record Commune(
            @Schema(required = true) String departement,
            @Schema(required = true) String month,
            @Nullable String communeCode,
            @Nullable Long rightsOpened,

            @Schema(required = true, description = "Vrai là où le chiffre désignerait peu de personnes")
            boolean secret) {
        static Commune of(Cell cell, OptionalLong rights) {
            var commune = cell.communeCode().equals(Cell.UNKNOWN_COMMUNE) ? null : cell.communeCode();
            var row = cell.row();
            return new Commune(row.departement(), row.month().toString(), commune, shown(rights), rights.isEmpty());
        }
    }

    static RsaRightsOpenedResponse from(IndicatorReference indicator, Question question, Table table) {
        return new RsaRightsOpenedResponse(
                indicator.id(),
                indicator.version(),
                question.audience(),
                question.months().from().toString(),
                question.months().to().toString(),
                table.totals().entrySet().stream()
                        .map(total -> Total.of(total.getKey(), total.getValue()))
                        .toList(),
                table.cells().entrySet().stream()
                        .map(cell -> Commune.of(cell.getKey(), cell.getValue()))
                        .toList());
    }

    private static @Nullable Long shown(OptionalLong rights) {
        return rights.isPresent() ? rights.orElseThrow() : null;
    }
}
