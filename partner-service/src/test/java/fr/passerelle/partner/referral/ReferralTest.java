package fr.passerelle.partner.referral;

import static fr.passerelle.partner.referral.ReferralFixture.SENT_AT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.problem.Refusal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReferralTest {
    private static final LocalDate DAY = LocalDates.on(SENT_AT);
    private static final Map<ReferralAct, Set<ReferralStatus>> ALLOWED = Map.of(
            ReferralAct.ACCEPTANCE, Set.of(ReferralStatus.SENT),
            ReferralAct.REFUSAL, Set.of(ReferralStatus.SENT, ReferralStatus.ACCEPTED),
            ReferralAct.ENTRY, Set.of(ReferralStatus.ACCEPTED),
            ReferralAct.COMPLETION, Set.of(ReferralStatus.ACCEPTED, ReferralStatus.STARTED),
            ReferralAct.EXPIRY, Set.of(ReferralStatus.SENT));

    static Stream<Arguments> matrix() {
        return Arrays.stream(ReferralStatus.values())
                .flatMap(from -> Arrays.stream(ReferralAct.values()).map(act -> Arguments.of(from, act)));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void each_act_is_allowed_from_its_states_and_refused_by_its_own_problem_from_the_others(
            ReferralStatus from, ReferralAct act) {
        // Given
        var referral = ReferralFixture.in(from);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> perform(referral, act));
        // Then
        if (ALLOWED.getOrDefault(act, Set.of()).contains(from)) {
            assertThat(refusal).isNull();
            assertThat(referral.statusOn(DAY)).isEqualTo(act.target());
        } else {
            assertThat(refusal.code()).isEqualTo("referral-" + act.code() + "-not-allowed");
            assertThat(refusal.parameters()).containsEntry("from", from.name());
            assertThat(referral.statusOn(DAY)).isEqualTo(from);
        }
    }

    @Test
    void without_an_answer_it_has_expired_on_the_day_after_the_last_one() {
        // Given
        var referral = ReferralFixture.in(ReferralStatus.SENT);
        // When
        var late = catchThrowableOfType(Refusal.class, () -> referral.accept(SENT_AT.plus(Duration.ofDays(31))));
        // Then
        assertThat(referral.statusOn(DAY.plusDays(30))).isEqualTo(ReferralStatus.SENT);
        assertThat(referral.statusOn(DAY.plusDays(31))).isEqualTo(ReferralStatus.EXPIRED);
        assertThat(late.parameters()).containsEntry("from", "EXPIRED");
    }

    @Test
    void whoever_never_entered_can_only_have_been_interrupted() {
        // Given
        var referral = ReferralFixture.in(ReferralStatus.ACCEPTED);
        // When
        var refusal = catchThrowableOfType(
                Refusal.class, () -> referral.complete(ReferralOutcome.OBJECTIVE_REACHED, DAY, SENT_AT));
        // Then
        assertThat(refusal.code()).isEqualTo("referral-completion-without-entry");
    }

    @Test
    void nobody_enters_before_being_positioned_nor_tomorrow() {
        // Given
        var referral = ReferralFixture.in(ReferralStatus.ACCEPTED);
        // When
        var before = catchThrowableOfType(Refusal.class, () -> referral.enter(DAY.minusDays(1), SENT_AT));
        var tomorrow = catchThrowableOfType(Refusal.class, () -> referral.enter(DAY.plusDays(1), SENT_AT));
        // Then
        assertThat(before.code()).isEqualTo("referral-entry-day");
        assertThat(tomorrow.code()).isEqualTo("referral-entry-day");
    }

    private static void perform(Referral referral, ReferralAct act) {
        switch (act) {
            case ACCEPTANCE -> referral.accept(SENT_AT);
            case REFUSAL -> referral.refuse(ReferralRefusalReason.NO_PLACE, SENT_AT);
            case ENTRY -> referral.enter(DAY, SENT_AT);
            case COMPLETION -> referral.complete(ReferralOutcome.INTERRUPTED_BY_PARTNER, DAY, SENT_AT);
            case EXPIRY -> referral.expire(DAY.plusDays(31));
        }
    }
}
