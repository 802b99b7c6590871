package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.indicator.Indicators;
import fr.passerelle.reporting.statistics.Statistics;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.table.Figures;
import fr.passerelle.reporting.table.Question;
import fr.passerelle.reporting.table.Secrecy;
import fr.passerelle.reporting.table.Table;
import fr.passerelle.reporting.tally.Counts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    /// @param figures what the facts of a cell amount to
    <F extends Figures<F>, R> StatisticsResponse<R> of(
            String indicator, Asked asked, String series, Function<Counts, F> figures, Writing<F, R> writing) {
        var question = questions.of(asked);
        return of(indicator, question, statistics.of(series, question, figures), writing);
    }

    <F, R> StatisticsResponse<R> of(String indicator, Question question, Table<F> table, Writing<F, R> writing) {
        var definition = indicators.reference(indicator);
        var audience = question.audience();
        var month = secrecy.depth(audience);
        return new StatisticsResponse<>(
                definition.id(),
                definition.version(),
                audience,
                question.months().from().toString(),
                question.months().to().toString(),
                each(table.totals(), writing, _ -> month, StatisticsResponse.Total::of),
                each(table.communes(), writing, _ -> month, StatisticsResponse.Commune::of),
                each(
                        table.periods(),
                        writing,
                        period -> secrecy.depth(audience, period),
                        StatisticsResponse.PeriodTotal::of));
    }

    /// How a place is told with its figures, or without them where they are secret.
    private interface Telling<K, R, T> {
        T tell(K place, @Nullable R figures);
    }

    private static <K, F, R, T> List<T> each(
            Map<K, Optional<F>> table, Writing<F, R> writing, Function<K, Depth> depth, Telling<K, R, T> telling) {
        return table.entrySet().stream()
                .map(entry -> {
                    var place = entry.getKey();
                    var written = entry.getValue().map(of -> writing.write(of, depth.apply(place)));
                    return telling.tell(place, written.orElse(null));
                })
                .toList();
    }
}
