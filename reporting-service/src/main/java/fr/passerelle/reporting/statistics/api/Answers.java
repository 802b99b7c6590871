package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.indicator.Indicators;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.table.Question;
import fr.passerelle.reporting.table.Secrecy;
import fr.passerelle.reporting.table.Table;
import jakarta.enterprise.context.ApplicationScoped;

/// Writes tables for whoever asked, under the definition that they follow.
@ApplicationScoped
class Answers {
    private final Indicators indicators;
    private final Secrecy secrecy;

    Answers(Indicators indicators, Secrecy secrecy) {
        this.indicators = indicators;
        this.secrecy = secrecy;
    }

    /// How figures are written.
    interface Writing<F, R> {
        R write(F figures, Depth depth);
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
