package fr.passerelle.reporting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.reporting.referral.Referral.Step;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ReferralsTest {
    private static final LocalDate SENT = LocalDate.of(2025, 3, 4);

    @Inject
    Counted counted;

    @Test
    void S002_20_from_positioned_to_entered_is_a_rate() {
        // Given: 67 positioned on a chantier d'insertion, 15 of them entered, some only months later
        counted.within("57", () -> {
            for (int i = 0; i < 67; i++) {
                var id = counted.sent("57", SENT.plusDays(i % 20), "CHANTIER_INSERTION");
                if (i < 30) {
                    counted.then(id, "57", Step.ANSWERED, SENT.plusDays(30), "ACCEPTED", null);
                }
                if (i < 15) {
                    counted.then(id, "57", Step.STARTED, SENT.plusDays(80));
                }
            }
            counted.sent("57", SENT, "FORMATION");
        });
        // When
        var answer = Counted.read("57", "referrals?from=2025-03&to=2025-03");
        // Then
        assertThat(answer.getList("totals[0].breakdown.actionType"))
                .isEqualTo(List.of("CHANTIER_INSERTION", "FORMATION"));
        assertThat(answer.getInt("totals[0].breakdown[0].sent")).isEqualTo(67);
        assertThat(answer.getInt("totals[0].breakdown[0].started")).isEqualTo(15);
        assertThat(answer.getFloat("totals[0].breakdown[0].conversionRate")).isEqualTo(0.2239f);
        assertThat(answer.getFloat("totals[0].breakdown[0].answeredRate")).isEqualTo(0.4478f);
        assertThat(answer.getInt("totals[0].sent")).isEqualTo(68);
        assertThat(answer.getInt("totals[0].unanswered")).isEqualTo(38);
    }

    @Test
    void refusals_are_told_by_reason_and_ends_by_outcome() {
        // Given
        counted.within("58", () -> {
            counted.then(counted.sent("58", SENT, "ASI"), "58", Step.ANSWERED, SENT, "REFUSED", "NO_PLACE");
            counted.then(counted.sent("58", SENT, "ASI"), "58", Step.ANSWERED, SENT, "REFUSED", "NO_PLACE");
            counted.then(counted.sent("58", SENT, "ASI"), "58", Step.ANSWERED, SENT, "REFUSED", "OUT_OF_AREA");
            counted.then(counted.sent("58", SENT, "ASI"), "58", Step.COMPLETED, SENT, "EMPLOYMENT", "ENTERED");
        });
        // When
        var answer = Counted.read("58", "referrals?from=2025-03&to=2025-03");
        // Then
        assertThat(answer.getList("totals[0].refusedByReason.code")).isEqualTo(List.of("NO_PLACE", "OUT_OF_AREA"));
        assertThat(answer.getList("totals[0].refusedByReason.count")).isEqualTo(List.of(2, 1));
        assertThat(answer.getList("totals[0].completedByOutcome.code")).isEqualTo(List.of("EMPLOYMENT"));
        assertThat(answer.getInt("totals[0].started")).isEqualTo(1);
        assertThat(answer.getInt("totals[0].accepted")).isEqualTo(1);
        assertThat(answer.getFloat("totals[0].answeredRate")).isEqualTo(1f);
    }

    @Test
    void the_course_of_a_year_is_not_published_where_a_part_of_it_is_small() {
        // Given
        counted.within("60", () -> {
            for (int i = 0; i < 20; i++) {
                counted.sent("60", LocalDate.of(2024, 3, 4), "FORMATION");
            }
            counted.then(counted.sent("60", LocalDate.of(2024, 3, 4), "FORMATION"), "60", Step.STARTED, SENT);
        });
        // When
        var answer = Counted.read("60", "referrals?from=2024-01&to=2024-12&audience=PUBLISHABLE");
        // Then
        assertThat(answer.getInt("periods[0].sent")).isEqualTo(21);
        assertThat(answer.getMap("periods[0]")).doesNotContainKeys("started", "conversionRate", "breakdown");
        assertThat(answer.getList("periods[0].byActionType.count")).isEqualTo(List.of(21));
    }
}
