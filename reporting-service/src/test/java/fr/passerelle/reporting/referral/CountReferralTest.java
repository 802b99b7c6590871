package fr.passerelle.reporting.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.referral.Referral.Step;
import fr.passerelle.reporting.table.Months;
import fr.passerelle.reporting.tally.Counts;
import fr.passerelle.reporting.tally.InMemoryStories;
import fr.passerelle.reporting.tally.InMemoryTally;
import fr.passerelle.reporting.tally.Kind;
import fr.passerelle.reporting.tally.Part;
import fr.passerelle.reporting.tally.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class CountReferralTest {
    private static final LocalDate SENT = LocalDate.of(2026, 3, 20);
    private static final Instant AT = Instant.parse("2026-03-20T11:00:00Z");
    private static final Months MARCH = new Months(YearMonth.of(2026, 3), YearMonth.of(2026, 3));

    private final InMemoryTally tally = new InMemoryTally();
    private final CountReferral countReferral = new CountReferral(new InMemoryStories(), tally);

    @Test
    void a_referral_counts_once_in_the_month_of_its_sending_whatever_came_first() {
        for (var order : List.of(List.of(Step.values()), List.of(Step.values()).reversed())) {
            // When
            var id = Ids.next();
            order.forEach(name -> countReferral.handle(id, "92", name, part(name)));
        }
        // Then
        assertThat(counted().byKind())
                .containsExactly(Map.entry(Kind.of(0, "FORMATION", "ACCEPTED", null, "ENTERED", "TRAINING"), 2L));
    }

    @Test
    void a_referral_whose_sending_is_not_known_does_not_count_yet() {
        // When
        countReferral.handle(Ids.next(), "92", Step.STARTED, part(Step.STARTED));
        // Then
        assertThat(counted().total()).isZero();
    }

    @Test
    void the_last_answer_holds() {
        // Given
        var id = Ids.next();
        countReferral.handle(id, "92", Step.SENT, part(Step.SENT));
        countReferral.handle(id, "92", Step.ANSWERED, refusal(9));
        // When
        countReferral.handle(id, "92", Step.ANSWERED, part(Step.ANSWERED));
        // Then
        assertThat(counted().where(Referral::isRefused).total()).isEqualTo(1);
        assertThat(counted().of(Referral.REFUSED_BECAUSE, "NO_PLACE")).isEqualTo(1);
    }

    @Test
    void each_referral_is_at_one_stage() {
        assertThat(Referral.stage(Kind.of(0, "ASI", null, null, null, null))).isEqualTo(Referral.Stage.UNANSWERED);
        assertThat(Referral.stage(Kind.of(0, "ASI", "REFUSED", "OTHER", null, null)))
                .isEqualTo(Referral.Stage.REFUSED);
        assertThat(Referral.stage(Kind.of(0, "ASI", "ACCEPTED", null, null, null)))
                .isEqualTo(Referral.Stage.ACCEPTED);
        assertThat(Referral.stage(Kind.of(0, "ASI", null, null, "ENTERED", null)))
                .isEqualTo(Referral.Stage.ENTERED);
        assertThat(Referral.stage(Kind.of(0, "ASI", null, null, null, "NOT_REACHED")))
                .isEqualTo(Referral.Stage.COMPLETED_WITHOUT_ENTRY);
    }

    private Counts counted() {
        return TenantScope.within(
                        Set.of("92"),
                        () -> Counts.byCell(tally.counts(Referral.SERIES, MARCH))
                                .values())
                .stream()
                .reduce(Counts::plus)
                .orElseGet(() -> new Counts(new TreeMap<>()));
    }

    private static Part part(Step name) {
        return switch (name) {
            case SENT -> Part.of(told(1), SENT, "92071", "FORMATION");
            case ANSWERED -> Part.of(told(2), SENT, null, "ACCEPTED", null);
            case STARTED -> Part.of(told(3), SENT.plusDays(20), null);
            case COMPLETED -> Part.of(told(4), SENT.plusDays(90), null, "TRAINING", "ENTERED");
        };
    }

    private static Part refusal(int second) {
        return Part.of(told(second), SENT, null, "REFUSED", "NO_PLACE");
    }

    private static Told told(int second) {
        return new Told(AT.plusSeconds(second), Ids.next());
    }
}
