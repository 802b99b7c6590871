package fr.passerelle.beneficiary.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PrivacyRequestTest {
    private static final Instant AT = Instant.parse("2026-01-05T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate DUE = LocalDate.of(2026, 2, 5);
    private static final Period TWO_MONTHS = Period.ofMonths(2);

    /// What may be done in each state with a request of each kind; what is not there is refused.
    private static final Map<PrivacyRequestStatus, Set<PrivacyAct>> COMMON = Map.of(
            PrivacyRequestStatus.RECEIVED,
            Set.of(PrivacyAct.IDENTITY_CHECK, PrivacyAct.EXTENSION, PrivacyAct.REFUSAL),
            PrivacyRequestStatus.IN_EXAMINATION,
            Set.of(PrivacyAct.EXTENSION, PrivacyAct.REFUSAL),
            PrivacyRequestStatus.GRANTED,
            Set.of(),
            PrivacyRequestStatus.REFUSED,
            Set.of());

    private static final Map<PrivacyRequestKind, Set<PrivacyAct>> OWN = Map.of(
            PrivacyRequestKind.ACCESS, Set.of(PrivacyAct.EXPORT, PrivacyAct.COMMUNICATION),
            PrivacyRequestKind.RECTIFICATION, Set.of(PrivacyAct.RECTIFICATION),
            PrivacyRequestKind.ERASURE, Set.of(PrivacyAct.ERASURE));

    static Stream<Arguments> everyTriple() {
        return Arrays.stream(PrivacyRequestKind.values())
                .flatMap(kind -> Arrays.stream(PrivacyRequestStatus.values())
                        .flatMap(from -> Arrays.stream(PrivacyAct.values()).map(act -> Arguments.of(kind, from, act))));
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("everyTriple")
    void each_state_takes_the_acts_of_its_kind_and_refuses_the_others_by_their_name(
            PrivacyRequestKind kind, PrivacyRequestStatus from, PrivacyAct act) {
        // Given
        var request = request(kind, from);
        var allowed = COMMON.getOrDefault(from, Set.of()).contains(act) || isOwn(kind, from, act);
        // When
        Runnable attempt = () -> act(request, act);
        // Then
        if (allowed) {
            attempt.run();
        } else {
            assertThatThrownBy(attempt::run)
                    .isInstanceOfSatisfying(
                            Refusal.class, refused -> assertThat(refused.code()).isEqualTo(act.refusal()));
        }
    }

    private static boolean isOwn(PrivacyRequestKind kind, PrivacyRequestStatus from, PrivacyAct act) {
        var own = OWN.getOrDefault(kind, Set.of()).contains(act);
        return own
                && (from == PrivacyRequestStatus.IN_EXAMINATION
                        || (from == PrivacyRequestStatus.GRANTED && act == PrivacyAct.EXPORT));
    }

    @Test
    void an_answer_has_a_month_and_two_more_where_the_person_is_told_in_time() {
        // Given
        var request = request(PrivacyRequestKind.ACCESS, PrivacyRequestStatus.IN_EXAMINATION);
        // When
        request.extend(ExtensionReason.COMPLEXITY, TWO_MONTHS, DUE);
        // Then
        assertThat(request.dueOn()).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(request.isLate(LocalDate.of(2026, 4, 5))).isFalse();
        assertThat(request.isLate(LocalDate.of(2026, 4, 6))).isTrue();
        assertThatThrownBy(() -> request.extend(ExtensionReason.COMPLEXITY, TWO_MONTHS, DUE))
                .hasMessage("privacy-extended-already");
    }

    @Test
    void once_the_month_is_over_no_more_time_is_taken() {
        // Given
        var request = request(PrivacyRequestKind.ERASURE, PrivacyRequestStatus.IN_EXAMINATION);
        // When
        Runnable attempt = () -> request.extend(ExtensionReason.NUMBER_OF_REQUESTS, TWO_MONTHS, DUE.plusDays(1));
        // Then
        assertThatThrownBy(attempt::run).hasMessage("privacy-extension-too-late");
    }

    @Test
    void a_file_that_was_given_is_written_out_again_for_two_days_only() {
        // Given
        var request = request(PrivacyRequestKind.ACCESS, PrivacyRequestStatus.GRANTED);
        var twoDays = Period.ofDays(2);
        // When
        request.requireExport(twoDays, DAY.plusDays(2));
        Runnable later = () -> request.requireExport(twoDays, DAY.plusDays(3));
        // Then
        assertThatThrownBy(later::run).hasMessage("privacy-export-expired");
    }

    private static PrivacyRequest request(PrivacyRequestKind kind, PrivacyRequestStatus status) {
        var asked =
                new RegisterPrivacyRequest.Command(Ids.next(), kind, RequestChannel.DESK, DAY, null, "agent-92", AT);
        var request = new PrivacyRequest(Ids.next(), "92", asked.personId(), asked, DUE);
        switch (status) {
            case RECEIVED -> {}
            case IN_EXAMINATION -> request.checkIdentity(IdentityProof.DOCUMENT_SEEN, DAY);
            case GRANTED -> {
                request.checkIdentity(IdentityProof.DOCUMENT_SEEN, DAY);
                request.answer(
                        OWN.getOrDefault(kind, Set.of()).stream()
                                .filter(act -> act != PrivacyAct.EXPORT)
                                .findFirst()
                                .orElseThrow(),
                        PrivacyAnswer.given(DAY, "dpo-92", AnswerMeans.HANDED_OVER));
            }
            case REFUSED -> act(request, PrivacyAct.REFUSAL);
        }
        return request;
    }

    private static void act(PrivacyRequest request, PrivacyAct act) {
        switch (act) {
            case IDENTITY_CHECK -> request.checkIdentity(IdentityProof.DOCUMENT_SEEN, DAY);
            case EXTENSION -> request.extend(ExtensionReason.COMPLEXITY, TWO_MONTHS, DAY);
            case REFUSAL ->
                request.answer(act, PrivacyAnswer.refused(DAY, "valideur-92", RefusalGround.IDENTITY_NOT_PROVED));
            case EXPORT -> request.requireExport(Period.ofDays(2), DAY);
            case COMMUNICATION, RECTIFICATION, ERASURE ->
                request.answer(act, PrivacyAnswer.given(DAY, "dpo-92", AnswerMeans.HANDED_OVER));
        }
    }
}
