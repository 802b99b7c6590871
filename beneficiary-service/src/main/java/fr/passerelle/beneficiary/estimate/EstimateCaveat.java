package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.estimate.ClaimMember.Fact;
import java.util.ArrayList;
import java.util.List;

/// Where law and estimate are known to part, for the household at hand.
public enum EstimateCaveat {
    /// The law opens the RSA jeune at 18, the reference above 18.
    YOUNG_WORKER_OF_18,
    /// Whether a child with resources of its own is kept is approximate.
    CHILD_WITH_RESOURCES,
    /// What a child that is no more of the household receives as a minimum is counted all the same.
    MINIMA_OF_INDEPENDENT_CHILD,
    /// The majoration ends.
    MAJORATION_LIMITED,
    /// A couple is not isolated: one of the two was mistold.
    ISOLATION_OF_COUPLE,
    /// What stopped may count, where something takes its place or it was given up.
    NEUTRALISATION,
    /// Of a family benefit that is told by two values one is absent.
    BENEFIT_INCOMPLETE;

    private static final List<EstimateCaveat> ALL = List.of(values());

    public static List<EstimateCaveat> of(Claim claim, Estimate estimate) {
        var calculation = estimate.calculation();
        if (calculation == null) {
            return List.of();
        }
        var found = new ArrayList<EstimateCaveat>();
        for (var caveat : ALL) {
            if (caveat.isDue(claim, estimate.outcome(), calculation)) {
                found.add(caveat);
            }
        }
        return found;
    }

    private boolean isDue(Claim claim, EstimateOutcome outcome, Calculation calculation) {
        return switch (this) {
            case YOUNG_WORKER_OF_18 -> outcome == EstimateOutcome.NOT_ELIGIBLE && hasWorkerOf18(claim, calculation);
            case CHILD_WITH_RESOURCES -> claim.members().stream().anyMatch(EstimateCaveat::isChildWithResources);
            case MINIMA_OF_INDEPENDENT_CHILD ->
                claim.members().stream().anyMatch(member -> hasMinimaApart(member, calculation));
            case MAJORATION_LIMITED -> calculation.isEligibleMajore();
            case ISOLATION_OF_COUPLE -> claim.is(Claim.Fact.RECENTLY_ISOLATED) && claim.isCouple();
            case NEUTRALISATION -> calculation.resources().neutralised().isPositive();
            case BENEFIT_INCOMPLETE ->
                claim.benefits().isIncomplete(calculation.scale().counting());
        };
    }

    private static boolean isChildWithResources(ClaimMember member) {
        return member.isDependent() && !member.income().byType().isEmpty();
    }

    private static boolean hasMinimaApart(ClaimMember member, Calculation calculation) {
        return member.part() == ClaimMember.ClaimPart.ENFANT
                && member.is(Fact.INDEPENDENT)
                && member.income().minima(calculation.period()).isPositive();
    }

    private static boolean hasWorkerOf18(Claim claim, Calculation calculation) {
        var over = calculation.scale().ages().youngOver();
        return over != null
                && claim.adults().stream().anyMatch(adult -> adult.is(Fact.YOUNG_WORKER) && adult.age() == over);
    }
}
