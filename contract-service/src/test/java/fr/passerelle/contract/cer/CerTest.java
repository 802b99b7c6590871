package fr.passerelle.contract.cer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CerTest {
    @ParameterizedTest
    @EnumSource(Signature.SignatureParty.class)
    void either_party_may_sign_first(Signature.SignatureParty first) {
        // Given
        var cer = CerFixture.draft(9);
        var second = first == Signature.SignatureParty.REFERENT
                ? Signature.SignatureParty.BENEFICIARY
                : Signature.SignatureParty.REFERENT;
        // When
        var one = CerFixture.sign(cer, first);
        var afterOne = cer.statusOn(CerFixture.TODAY);
        var both = CerFixture.sign(cer, second);
        // Then
        assertThat(one.complete()).isFalse();
        assertThat(afterOne).isEqualTo(CerStatus.DRAFT);
        assertThat(both.complete()).isTrue();
        assertThat(cer.statusOn(CerFixture.TODAY)).isEqualTo(CerStatus.SIGNED);
    }

    @Test
    void a_party_signs_once() {
        var cer = CerFixture.draft(9);
        CerFixture.sign(cer, Signature.SignatureParty.REFERENT);
        var refusal =
                catchThrowableOfType(Refusal.class, () -> CerFixture.sign(cer, Signature.SignatureParty.REFERENT));
        assertThat(refusal.code()).isEqualTo("cer-signature-already-given");
    }

    @Test
    void a_changed_content_voids_both_signatures() {
        // Given
        var cer = CerFixture.signed(9);
        // When
        var told = cer.rewrite(CerFixture.content("Autre chose", 9), CerFixture.TODAY, CerFixture.AT);
        // Then
        assertThat(told).isPresent();
        assertThat(cer.signatures()).isEmpty();
        assertThat(cer.statusOn(CerFixture.TODAY)).isEqualTo(CerStatus.DRAFT);
    }

    @Test
    void the_same_content_again_voids_nothing() {
        // Given
        var cer = CerFixture.signed(9);
        // When
        var told = cer.rewrite(CerFixture.content(9), CerFixture.TODAY, CerFixture.AT);
        // Then
        assertThat(told).isEmpty();
        assertThat(cer.signatures()).hasSize(2);
        assertThat(cer.statusOn(CerFixture.TODAY)).isEqualTo(CerStatus.SIGNED);
    }

    @Test
    void the_referent_does_not_validate_what_he_wrote() {
        // Given
        var cer = CerFixture.submitted(9);
        var byReferent = Decision.of(CerFixture.TODAY, CerFixture.REFERENT.subject());
        // When
        var refusal =
                catchThrowableOfType(Refusal.class, () -> cer.validate(byReferent, Optional.of(9), 1, CerFixture.AT));
        // Then
        assertThat(refusal.code()).isEqualTo("cer-validator-is-referent");
        assertThat(cer.statusOn(CerFixture.TODAY)).isEqualTo(CerStatus.AWAITING_VALIDATION);
    }

    @ParameterizedTest
    @CsvSource({"9,9,true", "10,9,false", "6,6,true", "7,6,false", "24,,true"})
    void the_cap_is_judged_at_the_validation(int months, Integer cap, boolean accepted) {
        // Given: drafted, signed and submitted whatever the cap
        var cer = CerFixture.submitted(months);
        // When
        var refusal = catchThrowableOfType(Refusal.class, () -> CerFixture.validate(cer, cap));
        // Then
        if (accepted) {
            assertThat(refusal).isNull();
            assertThat(cer.statusOn(CerFixture.TODAY)).isEqualTo(CerStatus.VALIDATED);
        } else {
            assertThat(refusal.code()).isEqualTo("cer-term-exceeds-cap");
            assertThat(refusal.parameters()).containsEntry("cap", cap);
        }
    }

    @Test
    void the_rank_is_the_one_of_the_validation() {
        // Given
        var cer = CerFixture.submitted(9);
        var decision = Decision.of(CerFixture.TODAY, CerFixture.VALIDEUR.subject());
        // When
        var validated = cer.validate(decision, Optional.of(9), 2, CerFixture.AT);
        // Then
        assertThat(validated.cer().rank()).isEqualTo(2);
        assertThat(cer.rank()).isEqualTo(2);
    }

    @Test
    void a_renewal_begins_the_day_after_with_the_next_rank() {
        // Given
        var cer = CerFixture.in(CerStatus.IN_FORCE);
        // When
        var next = cer.renew(Ids.next(), cer.origin(), CerFixture.on(CerStatus.IN_FORCE));
        // Then
        assertThat(next.rank()).isEqualTo(2);
        assertThat(next.previousId()).contains(cer.id());
        assertThat(next.content().startsOn()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(next.signatures()).isEmpty();
        assertThat(next.statusOn(CerFixture.TODAY)).isEqualTo(CerStatus.DRAFT);
    }

    @Test
    void a_redraft_keeps_the_promises_and_the_rank_and_no_signature() {
        // Given
        var cer = CerFixture.in(CerStatus.REJECTED);
        // When
        var copy = cer.redraft(Ids.next(), cer.origin(), CerFixture.TODAY);
        // Then
        assertThat(copy.content()).isEqualTo(cer.content());
        assertThat(copy.rank()).isEqualTo(cer.rank());
        assertThat(copy.signatures()).isEmpty();
        assertThat(cer.statusOn(CerFixture.TODAY)).isEqualTo(CerStatus.REJECTED);
    }
}
