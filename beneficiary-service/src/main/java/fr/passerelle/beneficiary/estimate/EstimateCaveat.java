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
    /// The majoration of a recent isolation ends.
    MAJORATION_LIMITED,
    /// The Département may refuse to leave out what was given up.
    NEUTRALISATION,
    /// A family benefit is counted up to a value that was not told.
    BENEFIT_INCOMPLETE;

    public static List<EstimateCaveat> of(Claim claim, Estimate estimate) {
        var calculation = estimate.calculation();
        if (calculation == null) {
            return List.of();
        }
        var found = new ArrayList<EstimateCaveat>();
        if (estimate.outcome() == EstimateOutcome.NOT_ELIGIBLE && hasWorkerOf18(claim, calculation)) {
            found.add(YOUNG_WORKER_OF_18);
        }
        if (claim.members().stream()
                .anyMatch(member ->
                        member.isDependent() && !member.income().byType().isEmpty())) {
            found.add(CHILD_WITH_RESOURCES);
        }
        if (claim.is(Claim.Fact.RECENTLY_ISOLATED) && calculation.isEligibleMajore()) {
            found.add(MAJORATION_LIMITED);
        }
        if (calculation.resources().neutralised().isPositive()) {
            found.add(NEUTRALISATION);
        }
        if (claim.benefits().isIncomplete(calculation.scale().counting())) {
            found.add(BENEFIT_INCOMPLETE);
        }
        return found;
    }

    private static boolean hasWorkerOf18(Claim claim, Calculation calculation) {
        var over = calculation.scale().ages().youngOver();
        return over != null
                && claim.adults().stream().anyMatch(adult -> adult.is(Fact.YOUNG_WORKER) && adult.age() == over);
    }
}
