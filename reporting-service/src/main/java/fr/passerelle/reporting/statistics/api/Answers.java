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
import java.util.function.Function;

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
                table.totals().entrySet().stream()
                        .map(total -> StatisticsResponse.Total.of(
                                total.getKey(),
                                total.getValue()
                                        .map(of -> writing.write(of, month))
                                        .orElse(null)))
                        .toList(),
                table.communes().entrySet().stream()
                        .map(commune -> StatisticsResponse.Commune.of(
                                commune.getKey(),
                                commune.getValue()
                                        .map(of -> writing.write(of, month))
                                        .orElse(null)))
                        .toList(),
                table.periods().entrySet().stream()
                        .map(period -> StatisticsResponse.PeriodTotal.of(
                                period.getKey(),
                                period.getValue()
                                        .map(of -> writing.write(of, secrecy.depth(audience, period.getKey())))
                                        .orElse(null)))
                        .toList());
    }
}
