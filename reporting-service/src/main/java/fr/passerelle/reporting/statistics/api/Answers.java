package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.indicator.Indicators;
import fr.passerelle.reporting.statistics.Statistics;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.table.Figures;
import fr.passerelle.reporting.table.Period;
import fr.passerelle.reporting.table.Question;
import fr.passerelle.reporting.table.Row;
import fr.passerelle.reporting.table.Secrecy;
import fr.passerelle.reporting.table.Table;
import fr.passerelle.reporting.tally.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Writes tables for whoever asked, under the definition that they follow.
@ApplicationScoped
class Answers {
    private final Questions questions;
    private final Statistics statistics;
    private final Indicators indicators;
    private final Secrecy secrecy;

    Answers(Questions questions, Statistics statistics, Indicators indicators, Secrecy secrecy) {
        this.questions = questions;
        this.statistics = statistics;
        this.indicators = indicators;
        this.secrecy = secrecy;
    }

    /// How figures are written.
    interface Writing<F, R> {
        R write(F figures, Depth depth);
    }

    /// How figures are written that depend on where and when they are of.
    interface PlacedWriting<F, R> {
        /// @param last the département and month, the last one where there are several
        R write(F figures, Depth depth, Row last);
    }

    /// @param figures what the facts of a cell amount to
    <F extends Figures<F>, R> StatisticsResponse<R> of(
            String indicator, Asked asked, String series, Function<Counts, F> figures, Writing<F, R> writing) {
        var question = questions.of(asked);
        return of(indicator, question, statistics.of(series, question, figures), writing);
    }

    /// @param figures what the facts of a cell amount to
    <F extends Figures<F>, R> StatisticsResponse<R> ofPlaces(
            String indicator, Asked asked, String series, Function<Counts, F> figures, PlacedWriting<F, R> writing) {
        var question = questions.of(asked);
        return written(indicator, question, statistics.of(series, question, figures), writing);
    }

    <F, R> StatisticsResponse<R> of(String indicator, Question question, Table<F> table, Writing<F, R> writing) {
        return written(indicator, question, table, (figures, depth, _) -> writing.write(figures, depth));
    }

    private <F, R> StatisticsResponse<R> written(
            String indicator, Question question, Table<F> table, PlacedWriting<F, R> writing) {
        var definition = indicators.reference(indicator);
        var audience = question.audience();
        var month = secrecy.depth(audience);
        return new StatisticsResponse<>(
                definition.id(),
                definition.version(),
                audience,
                question.months().from().toString(),
                question.months().to().toString(),
                each(table.totals(), (row, of) -> writing.write(of, month, row), StatisticsResponse.Total::of),
                each(
                        table.communes(),
                        (cell, of) -> writing.write(of, month, cell.row()),
                        StatisticsResponse.Commune::of),
                each(
                        table.periods(),
                        (period, of) -> writing.write(of, secrecy.depth(audience, period), last(period)),
                        StatisticsResponse.PeriodTotal::of));
    }

    private static Row last(Period period) {
        return new Row(period.departement(), period.to());
    }

    /// How a place is told with its figures, or without them where they are secret.
    private interface Telling<K, R, T> {
        T tell(K place, @Nullable R figures);
    }

    private static <K, F, R, T> List<T> each(
            Map<K, Optional<F>> table, BiFunction<K, F, R> writing, Telling<K, R, T> telling) {
        return table.entrySet().stream()
                .map(entry -> {
                    var place = entry.getKey();
                    var written = entry.getValue().map(of -> writing.apply(place, of));
                    return telling.tell(place, written.orElse(null));
                })
                .toList();
    }
}
