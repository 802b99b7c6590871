package fr.passerelle.scheduling.planning;

import static fr.passerelle.scheduling.planning.PlanningFixture.AT;
import static fr.passerelle.scheduling.planning.PlanningFixture.CAF;
import static fr.passerelle.scheduling.planning.PlanningFixture.COORDONNATEUR;
import static fr.passerelle.scheduling.planning.PlanningFixture.SITE;
import static fr.passerelle.scheduling.planning.PlanningFixture.STRANGER;
import static fr.passerelle.scheduling.planning.PlanningFixture.proposed;
import static fr.passerelle.scheduling.planning.PlanningFixture.terms;
import static fr.passerelle.scheduling.planning.PlanningStatus.ACCEPTED;
import static fr.passerelle.scheduling.planning.PlanningStatus.CLOSED;
import static fr.passerelle.scheduling.planning.PlanningStatus.COUNTER_PROPOSED;
import static fr.passerelle.scheduling.planning.PlanningStatus.PROPOSED;
import static fr.passerelle.scheduling.planning.PlanningStatus.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.problem.Refusal;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlanningTest {
    private enum Act {
        COUNTER_PROPOSAL,
        ACCEPTANCE,
        SUSPENSION,
        CLOSURE;

        void doneTo(Planning planning) {
            switch (this) {
                case COUNTER_PROPOSAL -> planning.counterPropose(terms("2026-05-01", "2026-06-30"), CAF, AT);
                case ACCEPTANCE -> planning.accept(COORDONNATEUR, SITE, AT);
                case SUSPENSION -> planning.suspend(COORDONNATEUR);
                case CLOSURE -> planning.close(COORDONNATEUR);
            }
        }

        String refusal() {
            return "planning-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + "-not-allowed";
        }
    }

    private static final Map<PlanningStatus, Map<Act, PlanningStatus>> ALLOWED = Map.of(
            PROPOSED, Map.of(Act.COUNTER_PROPOSAL, COUNTER_PROPOSED, Act.ACCEPTANCE, ACCEPTED, Act.CLOSURE, CLOSED),
            COUNTER_PROPOSED,
                    Map.of(Act.COUNTER_PROPOSAL, COUNTER_PROPOSED, Act.ACCEPTANCE, ACCEPTED, Act.CLOSURE, CLOSED),
            ACCEPTED, Map.of(Act.SUSPENSION, SUSPENDED, Act.CLOSURE, CLOSED),
            SUSPENDED, Map.of(Act.CLOSURE, CLOSED),
            CLOSED, Map.of());

    @ParameterizedTest
    @EnumSource
    void every_act_is_done_or_refused_by_its_own_code_as_the_table_says(PlanningStatus from) {
        var allowed = ALLOWED.getOrDefault(from, Map.of());
        for (var act : EnumSet.allOf(Act.class)) {
            var planning = PlanningFixture.in(from);
            var refusal = catchThrowableOfType(Refusal.class, () -> act.doneTo(planning));
            if (allowed.containsKey(act)) {
                assertThat(refusal).as("%s from %s", act, from).isNull();
                assertThat(planning.status()).isEqualTo(allowed.get(act));
            } else {
                assertThat(refusal.code()).as("%s from %s", act, from).isEqualTo(act.refusal());
                assertThat(planning.status()).isEqualTo(from);
            }
        }
    }

    @Test
    void only_the_holder_of_the_site_accepts() {
        for (var other : Set.of(CAF, STRANGER, new Party("DEPARTEMENT-92", "agent", true))) {
            // Given
            var planning = proposed();
            // When
            var refusal = catchThrowableOfType(Refusal.class, () -> planning.accept(other, SITE, AT));
            // Then
            assertThat(refusal.code()).isEqualTo("planning-acceptance-by-other");
            assertThat(planning.status()).isEqualTo(PROPOSED);
        }
    }

    @Test
    void where_a_coordonnateur_is_named_no_other_account_of_the_holder_accepts() {
        // Given
        var site = PlanningFixture.site();
        site.entrustTo("somebody-else");
        var planning = proposed();
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> planning.accept(COORDONNATEUR, site, AT));
        // Then
        assertThat(refusal.code()).isEqualTo("planning-acceptance-by-other");
    }

    @Test
    void nobody_accepts_terms_of_their_own() {
        // Given
        var planning = proposed();
        planning.counterPropose(terms("2026-05-01", "2026-06-30"), COORDONNATEUR, AT);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> planning.accept(COORDONNATEUR, SITE, AT));
        // Then
        assertThat(refusal.code()).isEqualTo("planning-acceptance-of-own-terms");
        assertThat(planning.status()).isEqualTo(COUNTER_PROPOSED);
    }

    @Test
    void a_stranger_has_no_say() {
        // When
        var answer = catchThrowableOfType(
                Refusal.class, () -> proposed().counterPropose(terms("2026-05-01", "2026-06-30"), STRANGER, AT));
        var end = catchThrowableOfType(Refusal.class, () -> proposed().close(STRANGER));
        // Then
        assertThat(answer.code()).isEqualTo("planning-not-a-party");
        assertThat(end.code()).isEqualTo("planning-not-a-party");
    }

    @Test
    void an_acceptance_tells_how_many_seats_it_opens() {
        // When
        var accepted = proposed().accept(COORDONNATEUR, SITE, AT);
        // Then: nine Tuesdays of two seats, nine Thursdays of three
        assertThat(accepted.seats()).isEqualTo(9 * 2 + 9 * 3);
    }
}
