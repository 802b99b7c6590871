package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.cer.StockQuestion;
import fr.passerelle.reporting.table.Audience;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.table.Question;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/// Understands what is asked, by whom and when.
@ApplicationScoped
class Questions {
    private final SecurityIdentity caller;
    private final Clock clock;

    Questions(SecurityIdentity caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    Question of(Asked asked) {
        return question(asked, Months.asked(asked.from(), asked.to(), clock));
    }

    /// Without a period, the month of the day.
    StockQuestion of(Asked asked, @Nullable LocalDate on) {
        var months = on != null && asked.from() == null && asked.to() == null
                ? new Months(YearMonth.from(on), YearMonth.from(on))
                : Months.asked(asked.from(), asked.to(), clock);
        return new StockQuestion(question(asked, months), on);
    }

    private Question question(Asked asked, Months months) {
        var seesExactFigures = caller.hasRole("statistics:exact");
        return new Question(months, asked.communeCode(), Audience.asked(asked.audience(), seesExactFigures));
    }
}
