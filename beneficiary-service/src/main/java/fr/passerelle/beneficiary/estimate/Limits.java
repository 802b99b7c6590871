package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.estimate.ClaimMember.ClaimPart;
import fr.passerelle.beneficiary.estimate.ClaimMember.Fact;
import fr.passerelle.beneficiary.rsascale.Scales;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What cannot be estimated, and why. An amount that might be wrong is not told; nor is nothing told as zero.
final class Limits {
    private final Claim claim;
    private final List<EstimateReason> found = new ArrayList<>();

    private Limits(Claim claim) {
        this.claim = claim;
    }

    /// @param calculation absent where no scale holds for the month
    /// @return every reason, none where the amount can be told
    static List<EstimateReason> of(Claim claim, Scales scales, @Nullable Calculation calculation) {
        var limits = new Limits(claim);
        limits.people(scales, calculation);
        limits.resources();
        if (calculation == null) {
            limits.found.add(
                    claim.month().isBefore(scales.first())
                            ? EstimateReason.BEFORE_RSA
                            : EstimateReason.AFTER_PARAMETERS);
        }
        return List.copyOf(limits.found);
    }

    private void people(Scales scales, @Nullable Calculation calculation) {
        when(anybody(member -> member.income().isSelfEmployed()), EstimateReason.TNS_INCOME);
        when(
                claim.departement() != null && scales.notEstimated().contains(claim.departement()),
                EstimateReason.OVERSEAS);
        when(isMixedCouple(), EstimateReason.STUDENT_OR_RESIDENCE_IN_COUPLE);
        when(
                anybody(member -> member.isAdult() && member.residence() == ResidenceCondition.UNKNOWN),
                EstimateReason.RESIDENCE_UNKNOWN);
        when(calculation != null && isYoungCoupleExpecting(calculation), EstimateReason.UNDER_25_COUPLE_EXPECTING);
        when(anybody(member -> member.is(Fact.SHARED_CUSTODY)), EstimateReason.SHARED_CUSTODY);
        when(anybody(member -> member.part() == ClaimPart.AUTRE_PERSONNE), EstimateReason.OTHER_DEPENDANT);
        when(
                anybody(member -> member.is(Fact.DETAINED) || member.is(Fact.HOSPITALISED)),
                EstimateReason.HOSPITALISED_OR_DETAINED);
        when(anybody(member -> member.is(Fact.UNPAID_LEAVE)), EstimateReason.LEAVE_WITHOUT_PAY);
    }

    private void resources() {
        when(anybody(member -> member.isAdult() && member.income().hasResumed()), EstimateReason.ACTIVITY_RESUMED);
        when(claim.is(Claim.Fact.RESOURCES_INCOMPLETE), EstimateReason.MISSING_RESOURCES);
    }

    /// One of the two is a student, or may not reside: that one leaves the household in law, not in the calculation.
    private boolean isMixedCouple() {
        var adults = claim.adults();
        if (adults.size() < 2) {
            return false;
        }
        var students = adults.stream().filter(adult -> adult.is(Fact.STUDENT)).count();
        var barred = adults.stream()
                .filter(adult -> adult.residence() == ResidenceCondition.NOT_MET)
                .count();
        return students == 1 || barred == 1;
    }

    /// The law opens the right to them, the calculation does not.
    private boolean isYoungCoupleExpecting(Calculation calculation) {
        var of = calculation.scale().ages().adult();
        return claim.isCouple()
                && calculation.keptChildren() == 0
                && anybody(member -> member.isAdult() && member.is(Fact.PREGNANT))
                && claim.adults().stream().allMatch(adult -> adult.age() < of);
    }

    private boolean anybody(Predicate<ClaimMember> is) {
        return claim.members().stream().anyMatch(is);
    }

    private void when(boolean isSo, EstimateReason reason) {
        if (isSo) {
            found.add(reason);
        }
    }
}
