package fr.passerelle.contract.cer;

import static fr.passerelle.contract.cer.CerStatus.Act.AMENDMENT;
import static fr.passerelle.contract.cer.CerStatus.Act.CANCELLATION;
import static fr.passerelle.contract.cer.CerStatus.Act.REDRAFT;
import static fr.passerelle.contract.cer.CerStatus.Act.REJECTION;
import static fr.passerelle.contract.cer.CerStatus.Act.RENEWAL;
import static fr.passerelle.contract.cer.CerStatus.Act.REWRITING;
import static fr.passerelle.contract.cer.CerStatus.Act.SIGNATURE;
import static fr.passerelle.contract.cer.CerStatus.Act.SUBMISSION;
import static fr.passerelle.contract.cer.CerStatus.Act.VALIDATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.problem.Texts;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CerStatusTest {
    private static final Map<CerStatus, Set<CerStatus.Act>> ALLOWED = Map.of(
            CerStatus.DRAFT, Set.of(REWRITING, SIGNATURE, CANCELLATION),
            CerStatus.SIGNED, Set.of(REWRITING, SUBMISSION, CANCELLATION),
            CerStatus.AWAITING_VALIDATION, Set.of(VALIDATION, REJECTION, CANCELLATION),
            CerStatus.VALIDATED, Set.of(RENEWAL, AMENDMENT),
            CerStatus.IN_FORCE, Set.of(RENEWAL, AMENDMENT),
            CerStatus.ENDED, Set.of(RENEWAL),
            CerStatus.REJECTED, Set.of(REDRAFT),
            CerStatus.CANCELLED, Set.of());

    @ParameterizedTest
    @MethodSource("matrix")
    void each_act_is_allowed_or_refused_by_the_state_alone(CerStatus from, CerStatus.Act act) {
        // Given
        var cer = CerFixture.in(from);
        assertThat(cer.statusOn(CerFixture.on(from))).isEqualTo(from);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> perform(act, cer, from));
        // Then
        if (ALLOWED.getOrDefault(from, Set.of()).contains(act)) {
            assertThat(refusal).isNull();
        } else {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
            assertThat(refusal.code()).isEqualTo(act.refusal());
            assertThat(refusal.parameters()).containsEntry("status", from.name());
        }
    }

    @ParameterizedTest
    @EnumSource(CerStatus.Act.class)
    void each_refusal_says_its_state_its_rule_and_its_article(CerStatus.Act act) {
        var texts = new Texts();
        var problem = "problem." + act.refusal();
        assertThat(texts.find(problem + ".title", Map.of())).isPresent();
        assertThat(texts.find(problem + ".detail", Map.of("status", "ENDED")).orElseThrow())
                .contains("ENDED");
        assertThat(texts.find(problem + ".rule", Map.of())).isPresent();
        assertThat(texts.find(problem + ".legalBasis", Map.of())).isPresent();
    }

    @Test
    void a_validated_contract_is_in_force_from_its_first_day_to_its_last() {
        var cer = CerFixture.in(CerStatus.VALIDATED);
        var first = cer.content().startsOn();
        var last = cer.content().endsOn();
        assertThat(cer.statusOn(first.minusDays(1))).isEqualTo(CerStatus.VALIDATED);
        assertThat(cer.statusOn(first)).isEqualTo(CerStatus.IN_FORCE);
        assertThat(cer.statusOn(last)).isEqualTo(CerStatus.IN_FORCE);
        assertThat(cer.statusOn(last.plusDays(1))).isEqualTo(CerStatus.ENDED);
    }

    @Test
    void dates_change_nothing_before_the_validation() {
        var cer = CerFixture.in(CerStatus.AWAITING_VALIDATION);
        assertThatCode(() -> CerFixture.validate(cer, 9, cer.content().endsOn().plusDays(1)))
                .doesNotThrowAnyException();
    }

    private static void perform(CerStatus.Act act, Cer cer, CerStatus from) {
        var on = CerFixture.on(from);
        switch (act) {
            case REWRITING -> cer.rewrite(CerFixture.content("Autre", 9), on, CerFixture.AT);
            case SIGNATURE -> {
                var signature = new Signature(on, Signature.SignatureMeans.POST, "referent-92");
                cer.sign(Signature.SignatureParty.BENEFICIARY, signature, on, CerFixture.AT);
            }
            case SUBMISSION -> cer.submit(on, CerFixture.AT);
            case VALIDATION -> CerFixture.validate(cer, 9, on);
            case REJECTION -> CerFixture.reject(cer, on);
            case CANCELLATION -> cer.cancel(CerFixture.REFERENT, on, CerFixture.AT);
            case REDRAFT -> cer.redraft(Ids.next(), cer.origin(), on);
            case RENEWAL -> cer.renew(Ids.next(), cer.origin(), on);
            case AMENDMENT -> cer.amend(CerFixture.content("Autre", 9), on);
        }
    }

    private static Stream<Arguments> matrix() {
        return Arrays.stream(CerStatus.values())
                .flatMap(from -> Arrays.stream(CerStatus.Act.values()).map(act -> Arguments.of(from, act)));
    }
}
