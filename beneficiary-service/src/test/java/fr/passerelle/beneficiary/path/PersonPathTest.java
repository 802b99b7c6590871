package fr.passerelle.beneficiary.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.right.DateSource;
import fr.passerelle.beneficiary.right.Opening;
import fr.passerelle.beneficiary.right.Reasons;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRightState;
import fr.passerelle.platform.ids.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonPathTest {
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final UUID PERSON = Ids.next();

    @Test
    void nobody_known_has_nothing_before_them_but_to_ask() {
        // When
        var path = path(false);
        // Then
        assertThat(path.follower()).isNull();
        assertThat(path.next()).containsExactly(NextStep.ASK_FOR_HELP);
    }

    @Test
    void who_is_followed_makes_a_diagnostic_then_writes_a_contract() {
        // Given
        var followed = oriented("2026-03-01");
        // When
        var before = path(false, followed);
        var after = path(true, followed);
        // Then
        assertThat(before.next()).containsExactly(NextStep.MAKE_DIAGNOSTIC, NextStep.EXPECT_APPOINTMENT);
        assertThat(after.next()).containsExactly(NextStep.WRITE_CONTRACT, NextStep.EXPECT_APPOINTMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFTED,SIGN_CONTRACT",
        "SIGNED_BY_ONE,SIGN_CONTRACT",
        "SIGNED,AWAIT_VALIDATION",
        "SUBMITTED,AWAIT_VALIDATION",
        "REJECTED,REWORK_CONTRACT",
        "VALIDATED,FOLLOW_CONTRACT"
    })
    void what_comes_next_follows_from_how_far_the_contract_is(StepStatus status, NextStep next) {
        // When
        var path = path(true, oriented("2026-03-01"), contract(status, "2026-03-01", "2026-11-30"));
        // Then
        assertThat(path.next()).startsWith(next);
    }

    @Test
    void a_contract_that_has_ended_asks_for_another_and_a_renewal_in_writing_hides_none_in_force() {
        // Given
        var ended = contract(StepStatus.VALIDATED, "2025-03-01", "2025-11-30");
        var inForce = contract(StepStatus.VALIDATED, "2025-12-01", "2026-06-30");
        var renewal = later(contract(StepStatus.DRAFTED, null, null));
        // When
        var after = path(true, oriented("2025-03-01"), ended);
        var renewing = path(true, oriented("2025-03-01"), ended, inForce, renewal);
        // Then
        assertThat(after.next()).startsWith(NextStep.WRITE_CONTRACT);
        assertThat(Objects.requireNonNull(renewing.contract()).id()).isEqualTo(inForce.id());
        assertThat(renewing.next()).startsWith(NextStep.SIGN_CONTRACT);
    }

    @Test
    void the_next_appointment_is_the_first_one_to_come_that_stands() {
        // Given
        var past = appointment(StepStatus.BOOKED, "2026-03-10T08:00:00Z");
        var cancelled = appointment(StepStatus.CANCELLED, "2026-03-11T08:00:00Z");
        var next = appointment(StepStatus.BOOKED, "2026-03-12T08:00:00Z");
        var afterwards = appointment(StepStatus.BOOKED, "2026-03-20T08:00:00Z");
        // When
        var path = path(true, afterwards, cancelled, past, next);
        // Then
        assertThat(Objects.requireNonNull(path.appointment()).id()).isEqualTo(next.id());
        assertThat(path.next()).startsWith(NextStep.GO_TO_APPOINTMENT);
    }

    @Test
    void who_follows_is_who_does_today_and_not_who_will() {
        // Given
        var former = oriented("2025-01-01");
        var today = oriented("2026-03-01");
        var coming = oriented("2026-04-01");
        // When
        var path = path(true, coming, former, today);
        // Then
        assertThat(Objects.requireNonNull(path.follower()).id()).isEqualTo(today.id());
    }

    @Test
    void a_binome_follows_until_it_ends_and_needs_no_orientation() {
        // Given
        var begun = binome(StepStatus.DECIDED, "2026-03-01");
        // When
        var followed = path(false, begun);
        var afterwards = path(false, binome(StepStatus.ENDED, "2026-03-01"));
        // Then
        assertThat(Objects.requireNonNull(followed.binome()).id()).isEqualTo(begun.id());
        assertThat(followed.follower()).isNull();
        assertThat(followed.next()).startsWith(NextStep.MAKE_DIAGNOSTIC);
        assertThat(afterwards.binome()).isNull();
        assertThat(afterwards.next()).containsExactly(NextStep.ASK_FOR_HELP);
    }

    @ParameterizedTest
    @CsvSource({"OPEN_PAYABLE,651.69", "OPEN_SUSPENDED,", "OPEN_PAYMENT_SUSPENDED,", "CLOSED,", "PENDING,"})
    void an_amount_is_told_only_while_it_is_paid(RsaRightState state, @Nullable BigDecimal told) {
        // When
        var path = PersonPath.of(new PathFacts(right(state), true, true, List.of(), false, null), NOW);
        // Then
        assertThat(path.paidAmount()).isEqualTo(Optional.ofNullable(told));
    }

    @Test
    void an_orientation_is_promised_only_to_whom_it_concerns() {
        // Given
        var right = right(RsaRightState.OPEN_PAYABLE);
        // When
        var adult = PersonPath.of(new PathFacts(right, false, true, List.of(), false, null), NOW);
        var child = PersonPath.of(new PathFacts(right, false, false, List.of(), false, null), NOW);
        // Then
        assertThat(adult.next()).containsExactly(NextStep.AWAIT_ORIENTATION);
        assertThat(child.next()).containsExactly(NextStep.ASK_FOR_HELP);
    }

    @Test
    void with_the_right_ends_what_was_promised_of_its_support() {
        // Given
        var orientation = oriented("2026-01-01");
        var closed = new PathFacts(right(RsaRightState.CLOSED), true, true, List.of(orientation), true, null);
        var open = new PathFacts(right(RsaRightState.OPEN_PAYABLE), true, true, List.of(orientation), true, null);
        // Then
        assertThat(PersonPath.of(closed, NOW).next()).containsExactly(NextStep.ASK_FOR_HELP);
        assertThat(PersonPath.of(open, NOW).next())
                .containsExactly(NextStep.WRITE_CONTRACT, NextStep.EXPECT_APPOINTMENT);
    }

    @Test
    void a_contract_that_was_given_up_is_no_contract() {
        // When
        var path = path(true, step(StepKind.CONTRACT, StepStatus.CANCELLED, Step.Details.NONE));
        // Then
        assertThat(path.contract()).isNull();
    }

    private static RsaRight right(RsaRightState state) {
        var day = LocalDate.parse("2026-01-01");
        var right = new RsaRight(Ids.next(), "92", Ids.next(), RsaRightState.PENDING, day, NOW);
        var opening = new Opening(day, DateSource.DECISION, new BigDecimal("651.69"), "RSD", false);
        right.observe(RsaRightState.OPEN_PAYABLE, opening, Reasons.NONE, day, NOW);
        right.observe(state, opening, Reasons.NONE, day, NOW);
        return right;
    }

    private static Step binome(StepStatus status, String startsOn) {
        return step(
                StepKind.BINOME,
                status,
                new Step.Details("DEPARTEMENT", LocalDate.parse(startsOn), null, null, null, null));
    }

    private static PersonPath path(boolean diagnosed, Step... steps) {
        return PersonPath.of(new PathFacts(null, false, true, List.of(steps), diagnosed, null), NOW);
    }

    private static Step oriented(String startsOn) {
        return step(
                StepKind.ORIENTATION,
                StepStatus.DECIDED,
                new Step.Details("CCAS", LocalDate.parse(startsOn), null, null, null, null));
    }

    private static Step contract(StepStatus status, @Nullable String startsOn, @Nullable String endsOn) {
        var start = startsOn == null ? null : LocalDate.parse(startsOn);
        var end = endsOn == null ? null : LocalDate.parse(endsOn);
        return step(StepKind.CONTRACT, status, new Step.Details(null, start, end, null, null, null));
    }

    private static Step appointment(StepStatus status, String startsAt) {
        return step(
                StepKind.APPOINTMENT,
                status,
                new Step.Details(null, null, null, Instant.parse(startsAt), "TELEPHONE", null));
    }

    private static Step step(StepKind kind, StepStatus status, Step.Details details) {
        return new Step(
                Ids.next(), PERSON, "92", kind, status, "CCAS-92071", "SOCIAL", details, NOW.minusSeconds(3600));
    }

    private static Step later(Step step) {
        return new Step(
                step.id(),
                PERSON,
                "92",
                step.kind(),
                step.status(),
                step.organisationId(),
                step.code(),
                step.details(),
                NOW);
    }
}
