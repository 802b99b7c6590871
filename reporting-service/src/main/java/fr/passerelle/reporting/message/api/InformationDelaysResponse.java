package fr.passerelle.reporting.message.api;

import fr.passerelle.reporting.indicator.IndicatorReference;
import fr.passerelle.reporting.message.Delays;
import fr.passerelle.reporting.message.TabulateDelays.Question;
import fr.passerelle.reporting.message.TabulateDelays.Table;
import fr.passerelle.reporting.message.Waiting;
import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.table.Row;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Days from an opening to its message, by département, month of the fact and commune.
public record InformationDelaysResponse(
        @Schema(required = true, description = "Identifiant de la définition suivie, voir /v1/indicators")
        String indicator,

        @Schema(required = true) int indicatorVersion,
        @Schema(required = true) Audience audience,
        @Schema(required = true, examples = "2026-01") String from,
        @Schema(required = true, examples = "2026-12") String to,
        @Schema(required = true) List<Total> totals,
        @Schema(required = true) List<Commune> communes) {

    /// @param delays absent where the figure is secret, or nothing was delivered yet
    /// @param undelivered told internally only
    @Schema(name = "InformationDelaysTotal")
    public record Total(
            @Schema(required = true) String departement,
            @Schema(required = true) String month,
            @Nullable Figures delays,
            @Nullable Long undelivered,

            @Schema(required = true, description = "Vrai là où le chiffre désignerait peu de personnes")
            boolean secret) {
        static Total of(Row row, Optional<Waiting> waiting, Audience audience) {
            return new Total(
                    row.departement(),
                    row.month().toString(),
                    Figures.of(waiting),
                    countedFor(audience, waiting),
                    waiting.isEmpty());
        }
    }

    /// @param communeCode INSEE code, absent where no fact gave one
    /// @param delays absent where the figure is secret, or nothing was delivered yet
    /// @param undelivered told internally only
    @Schema(name = "InformationDelaysCommune")
    public record Commune(
            @Schema(required = true) String departement,
            @Schema(required = true) String month,
            @Nullable String communeCode,
            @Nullable Figures delays,
            @Nullable Long undelivered,

            @Schema(required = true, description = "Vrai là où le chiffre désignerait peu de personnes")
            boolean secret) {
        static Commune of(Cell cell, Optional<Waiting> waiting, Audience audience) {
            return new Commune(
                    cell.row().departement(),
                    cell.row().month().toString(),
                    cell.communeCode().equals(Cell.UNKNOWN_COMMUNE) ? null : cell.communeCode(),
                    Figures.of(waiting),
                    countedFor(audience, waiting),
                    waiting.isEmpty());
        }
    }

    /// @param n messages delivered
    /// @param meanDays calendar days, two decimals
    /// @param shareSameDay between 0 and 1, as the other shares
    @Schema(name = "InformationDelaysFigures")
    public record Figures(
            @Schema(required = true) long n,
            @Schema(required = true) BigDecimal meanDays,
            @Schema(required = true) BigDecimal medianDays,
            @Schema(required = true) int maxDays,
            @Schema(required = true) @Nullable BigDecimal shareSameDay,
            @Schema(required = true) @Nullable BigDecimal shareWithinOneDay,
            @Schema(required = true) @Nullable BigDecimal shareWithinTwoDays) {
        static @Nullable Figures of(Optional<Waiting> waiting) {
            return waiting.flatMap(Waiting::delays).map(Figures::of).orElse(null);
        }

        private static Figures of(Delays delays) {
            var within = delays.withinDays();
            return new Figures(
                    delays.messages(),
                    delays.mean(),
                    delays.median(),
                    delays.max(),
                    within.get(0),
                    within.get(1),
                    within.get(2));
        }
    }

    static InformationDelaysResponse from(IndicatorReference indicator, Question question, Table table) {
        return new InformationDelaysResponse(
                indicator.id(),
                indicator.version(),
                question.audience(),
                question.months().from().toString(),
                question.months().to().toString(),
                table.totals().entrySet().stream()
                        .map(total -> Total.of(total.getKey(), total.getValue(), question.audience()))
                        .toList(),
                table.cells().entrySet().stream()
                        .map(cell -> Commune.of(cell.getKey(), cell.getValue(), question.audience()))
                        .toList());
    }

    private static @Nullable Long countedFor(Audience audience, Optional<Waiting> waiting) {
        return audience == Audience.INTERNAL ? waiting.map(Waiting::undelivered).orElse(null) : null;
    }
}
