package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.estimate.ClaimMember.Fact;
import fr.passerelle.beneficiary.estimate.Estimate.Duty;
import fr.passerelle.beneficiary.rsascale.Scale;
import fr.passerelle.beneficiary.rsascale.Scales;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Estimates a claim: first whether it can be, then whether a right seems open, then how much.
public final class EstimateRsa {
    private final Scales scales;

    public EstimateRsa(Scales scales) {
        this.scales = scales;
    }

    public Estimate estimate(Claim claim) {
        var calculation = calculate(claim).orElse(null);
        var limits = Limits.of(claim, scales, calculation);
        return calculation == null || !limits.isEmpty()
                ? cannot(claim, limits, calculation)
                : decided(claim, calculation);
    }

    /// The values alone, whether or not they may be told; none where no scale holds.
    public Optional<Calculation> calculate(Claim claim) {
        return scales.on(claim.month()).map(scale -> Calculator.calculate(claim, scale));
    }

    /// Scale of the month; of the last base amount where none holds.
    public Scale scaleOf(YearMonth month) {
        return scales.on(month)
                .or(() -> scales.on(YearMonth.from(scales.last())))
                .orElseThrow();
    }

    private Estimate cannot(Claim claim, List<EstimateReason> limits, @Nullable Calculation calculation) {
        var values = limits.stream().allMatch(EstimateReason::leavesValues) ? calculation : null;
        return new Estimate(
                EstimateOutcome.CANNOT_ESTIMATE, limits, values, List.of(), List.of(), asOf(claim, calculation));
    }

    private @Nullable LocalDate asOf(Claim claim, @Nullable Calculation calculation) {
        if (calculation != null) {
            return calculation.scale().asOf();
        }
        return claim.month().isBefore(scales.first()) ? null : scales.last();
    }

    private static Estimate decided(Claim claim, Calculation calculation) {
        var asOf = calculation.scale().asOf();
        if (!calculation.isEligible() && !calculation.isEligibleMajore()) {
            return new Estimate(
                    EstimateOutcome.NOT_ELIGIBLE,
                    barriers(claim, calculation),
                    calculation,
                    List.of(),
                    List.of(),
                    asOf);
        }
        var lines = EstimateLine.of(calculation);
        if (calculation.amount().isZero()) {
            var reason = calculation.remainder().isPositive()
                    ? EstimateReason.BELOW_MINIMUM
                    : EstimateReason.RESOURCES_TOO_HIGH;
            return new Estimate(EstimateOutcome.NOT_DUE, List.of(reason), calculation, lines, List.of(), asOf);
        }
        return new Estimate(EstimateOutcome.ESTIMATED, List.of(), calculation, lines, duties(claim, calculation), asOf);
    }

    /// Each condition that nobody of the household meets.
    private static List<EstimateReason> barriers(Claim claim, Calculation calculation) {
        var adults = claim.adults();
        var scale = calculation.scale();
        var children = calculation.keptChildren();
        var barriers = new ArrayList<EstimateReason>();
        if (adults.stream().noneMatch(adult -> Calculator.isOfAge(adult, children, scale))) {
            barriers.add(EstimateReason.AGE);
        }
        if (adults.stream().allMatch(adult -> adult.is(Fact.STUDENT))) {
            barriers.add(EstimateReason.STUDENT);
        }
        if (adults.stream().allMatch(adult -> adult.residence() == ResidenceCondition.NOT_MET)) {
            barriers.add(EstimateReason.RESIDENCE);
        }
        if (claim.is(Claim.Fact.DEPENDANT) && Calculator.wouldBeIsolated(claim, children, scale)) {
            barriers.add(EstimateReason.DEPENDANT);
        }
        return barriers;
    }

    private static List<Duty> duties(Claim claim, Calculation calculation) {
        var scale = calculation.scale();
        var isPoor = calculation.resources().total().isBelow(calculation.guaranteed());
        var duties = new ArrayList<Duty>();
        for (var i = 0; i < claim.members().size(); i++) {
            var member = claim.members().get(i);
            if (member.isAdult()) {
                var earned = member.income().activityOver(calculation.period()).third();
                duties.add(new Duty(
                        i,
                        member.part(),
                        isPoor && earned.isBelow(scale.duties().below())));
            }
        }
        return duties;
    }
}
