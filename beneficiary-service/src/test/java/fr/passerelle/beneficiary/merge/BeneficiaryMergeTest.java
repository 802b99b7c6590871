package fr.passerelle.beneficiary.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BeneficiaryMergeTest {
    private static final Instant AT = Instant.parse("2026-09-01T08:00:00Z");
    private static final UUID HOUSEHOLD = Ids.next();

    private final Party anna = party("92", null);
    private final Party ana = party("92", null);

    @Test
    void a_merge_can_be_taken_back_for_as_long_as_the_departement_sets_and_once() {
        var merge = merge(anna, ana);
        assertThat(merge.reversibleUntil()).isEqualTo(LocalDate.of(2026, 10, 1));
        // When
        merge.reverse(ReversalReason.DIFFERENT_PEOPLE, "agent", AT.plusSeconds(30 * 86_400), null);
        // Then
        assertThat(merge.status()).isEqualTo(MergeStatus.REVERSED);
        refused(() -> merge.reverse(ReversalReason.DIFFERENT_PEOPLE, "agent", AT, null), "merge-reversal-not-allowed");
    }

    @Test
    void the_day_after_it_is_too_late() {
        var merge = merge(anna, ana);
        refused(
                () -> merge.reverse(ReversalReason.DIFFERENT_PEOPLE, "agent", AT.plusSeconds(31 * 86_400), null),
                "merge-reversal-too-late");
    }

    @Test
    void what_was_merged_last_is_taken_back_first() {
        var merge = merge(anna, ana);
        refused(
                () -> merge.reverse(ReversalReason.WRONG_SURVIVOR, "agent", AT, Ids.next()),
                "merge-reversal-survivor-merged");
    }

    @Test
    void each_two_files_that_cannot_be_one_are_refused_for_their_own_reason() {
        refused(() -> merge(anna, anna), "merge-with-oneself");
        refused(() -> merge(anna, party("59", null)), "merge-across-departements");
        refused(() -> merge(anna, party("92", Ids.next())), "merge-merged-already");
        refused(() -> merge(party("92", Ids.next()), ana), "merge-survivor-merged");
        refused(
                () -> merge(party("92", null, Ids.next()), party("92", null, Ids.next())),
                "merge-open-rights-in-two-households");
    }

    @Test
    void two_places_in_one_household_with_an_open_right_may_be_one_person() {
        var merge = merge(party("92", null, HOUSEHOLD), party("92", null, HOUSEHOLD));
        assertThat(merge.status()).isEqualTo(MergeStatus.STANDING);
    }

    private static void refused(Runnable act, String code) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    private static BeneficiaryMerge merge(Party survivor, Party merged) {
        var decided = new MergeBeneficiaries.Command(
                survivor.id(), merged.id(), MergeGround.IDENTITY_DOCUMENT, "agent", "DEPARTEMENT-92", AT);
        return new BeneficiaryMerge(Ids.next(), survivor, merged, decided, Period.ofDays(30));
    }

    private static Party party(String departement, @Nullable UUID mergedInto, UUID... openRights) {
        return new Party(Ids.next(), departement, mergedInto, Set.of(openRights));
    }
}
