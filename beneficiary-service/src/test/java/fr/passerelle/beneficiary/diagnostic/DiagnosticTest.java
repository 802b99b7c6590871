package fr.passerelle.beneficiary.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.beneficiary.commonright.CommonRightState;
import fr.passerelle.beneficiary.commonright.CommonRights;
import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.beneficiary.frein.FreinCode;
import fr.passerelle.beneficiary.frein.FreinState;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DiagnosticTest {
    private static final Instant AT = Instant.parse("2026-03-10T09:00:00Z");
    private static final LocalDate HELD_ON = LocalDate.of(2026, 3, 9);
    private static final Conclusion CONCLUSION =
            new Conclusion(2, Conclusion.DiagnosticOutcome.CER, LocalDate.of(2026, 3, 10));

    /// What each state becomes by an act; what is not there is refused.
    private static final Map<DiagnosticStatus, Map<DiagnosticAct, DiagnosticStatus>> MATRIX = Map.of(
            DiagnosticStatus.DRAFT,
            Map.of(
                    DiagnosticAct.REVISION, DiagnosticStatus.DRAFT,
                    DiagnosticAct.COMPLETION, DiagnosticStatus.COMPLETED),
            DiagnosticStatus.COMPLETED,
            Map.of(DiagnosticAct.OUTDATING, DiagnosticStatus.OUTDATED),
            DiagnosticStatus.OUTDATED,
            Map.of());

    static Stream<Arguments> everyPair() {
        return Arrays.stream(DiagnosticStatus.values())
                .flatMap(from -> Arrays.stream(DiagnosticAct.values()).map(act -> Arguments.of(from, act)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void each_state_takes_the_acts_of_the_matrix_and_refuses_the_others_by_their_name(
            DiagnosticStatus from, DiagnosticAct act) {
        // Given
        var diagnostic = diagnostic(from);
        var after = MATRIX.getOrDefault(from, Map.of()).get(act);
        // When
        Runnable attempt = () -> apply(act, diagnostic);
        // Then
        if (after == null) {
            assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refusal.class, refused -> {
                assertThat(refused.code()).isEqualTo(act.refusal());
                assertThat(refused.parameters()).containsEntry("state", from.name());
            });
        } else {
            attempt.run();
            assertThat(diagnostic.status()).isEqualTo(after);
        }
    }

    @Test
    void a_frein_of_the_same_theme_stays_the_same_when_a_draft_is_revised() {
        // Given
        var diagnostic = diagnostic(DiagnosticStatus.DRAFT);
        var mobility = diagnostic.freins().getFirst();
        // When
        diagnostic.revise(findings(statement(FreinCode.MOBILITE, true), statement(FreinCode.SANTE, false)), AT);
        // Then
        assertThat(diagnostic.freins()).extracting(Frein::code).containsExactly(FreinCode.MOBILITE, FreinCode.SANTE);
        assertThat(diagnostic.freins().getFirst()).isSameAs(mobility);
        assertThat(mobility.isBlocking()).isTrue();
    }

    @Test
    void a_completion_tells_the_conclusion_and_each_frein() {
        // Given
        var diagnostic = diagnostic(DiagnosticStatus.DRAFT);
        // When
        var completed = diagnostic.complete(CONCLUSION, AT);
        // Then
        assertThat(completed.conclusion()).isEqualTo(CONCLUSION);
        assertThat(completed.freins()).extracting(Frein::code).containsExactly(FreinCode.MOBILITE, FreinCode.LOGEMENT);
        assertThat(diagnostic.conclusion()).contains(CONCLUSION);
    }

    @Test
    void a_frein_that_a_later_diagnostic_names_again_goes_on_as_far_as_it_was() {
        // Given
        var earlier = diagnostic(DiagnosticStatus.COMPLETED);
        var worked = earlier.freins().getFirst();
        worked.work();
        var later = diagnostic(
                HELD_ON.plusMonths(6), statement(FreinCode.MOBILITE, true), statement(FreinCode.BUDGET, false));
        // When
        earlier.giveWayTo(later, AT);
        // Then
        assertThat(later.freins().getFirst()).satisfies(again -> {
            assertThat(again.id()).isEqualTo(worked.id());
            assertThat(again.state()).isEqualTo(FreinState.IN_PROGRESS);
            assertThat(again.identifiedOn()).isEqualTo(HELD_ON);
            assertThat(again.isBlocking()).isTrue();
        });
        assertThat(worked.isBlocking()).as("what the earlier interview found").isFalse();
        assertThat(later.freins().getLast().identifiedOn()).isEqualTo(HELD_ON.plusMonths(6));
    }

    @Test
    void a_frein_that_was_lifted_and_comes_back_is_another() {
        // Given
        var earlier = diagnostic(DiagnosticStatus.COMPLETED);
        var lifted = earlier.freins().getFirst();
        lifted.lift(AT);
        var later = diagnostic(HELD_ON.plusMonths(6), statement(FreinCode.MOBILITE, false));
        // When
        earlier.giveWayTo(later, AT);
        // Then
        var anew = later.freins().getFirst();
        assertThat(anew.id()).isNotEqualTo(lifted.id());
        assertThat(anew.state()).isEqualTo(FreinState.IDENTIFIED);
        assertThat(anew.identifiedOn()).isEqualTo(HELD_ON.plusMonths(6));
    }

    @Test
    void a_right_that_nobody_asked_about_is_unanswered_whatever_else_was_said() {
        // Given
        var rights = new CommonRights(Map.of("RETRAITE", CommonRightState.SANS_OBJET));
        // When
        var missing = rights.unanswered(List.of("ASSURANCE_MALADIE", "RETRAITE", "DOMICILIATION"));
        // Then
        assertThat(missing).containsExactly("ASSURANCE_MALADIE", "DOMICILIATION");
    }

    private static void apply(DiagnosticAct act, Diagnostic diagnostic) {
        switch (act) {
            case REVISION -> diagnostic.revise(findings(), AT);
            case COMPLETION -> diagnostic.complete(CONCLUSION, AT);
            case OUTDATING -> diagnostic.giveWayTo(diagnostic(DiagnosticStatus.DRAFT), AT);
        }
    }

    private static Diagnostic diagnostic(DiagnosticStatus status) {
        var diagnostic =
                diagnostic(HELD_ON, statement(FreinCode.MOBILITE, false), statement(FreinCode.LOGEMENT, false));
        if (status != DiagnosticStatus.DRAFT) {
            diagnostic.complete(CONCLUSION, AT);
        }
        if (status == DiagnosticStatus.OUTDATED) {
            diagnostic.giveWayTo(diagnostic(DiagnosticStatus.DRAFT), AT);
        }
        return diagnostic;
    }

    private static Diagnostic diagnostic(LocalDate heldOn, Frein.Statement... freins) {
        return new Diagnostic(
                Ids.next(),
                "92",
                Ids.next(),
                new Diagnostic.Author("referent-92", "DEPARTEMENT-92"),
                findings(heldOn, freins),
                AT);
    }

    private static Findings findings(Frein.Statement... freins) {
        return findings(HELD_ON, freins);
    }

    private static Findings findings(LocalDate heldOn, Frein.Statement... freins) {
        return new Findings(heldOn, List.of(freins), new CommonRights(Map.of()), 1);
    }

    private static Frein.Statement statement(FreinCode code, boolean blocking) {
        return new Frein.Statement(code, blocking, FreinState.IDENTIFIED);
    }
}
