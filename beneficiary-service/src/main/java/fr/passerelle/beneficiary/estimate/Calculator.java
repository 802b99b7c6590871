package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.estimate.ClaimMember.Fact;
import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import fr.passerelle.beneficiary.rsascale.Scale;

/// The amount by the rules of the CASF. It judges nothing: whether a household can be estimated at all is [Limits]'
/// part.
final class Calculator {
    private final Claim claim;
    private final Scale scale;
    private final ReferencePeriod period;

    private Calculator(Claim claim, Scale scale) {
        this.claim = claim;
        this.scale = scale;
        this.period = claim.periodBy(scale);
    }

    static Calculation calculate(Claim claim, Scale scale) {
        return new Calculator(claim, scale).calculate();
    }

    private Calculation calculate() {
        var adults = claim.adults().size();
        var children = KeptChildren.of(claim, period, scale);
        var people = adults + children.count();
        var resources = resources(children.resources());
        var guaranteed = scale.guaranteed();
        return new Calculation(
                scale,
                period,
                people,
                children.count(),
                isEligible(children.count()) ? guaranteed.of(people, claim.isCouple()) : Euros.ZERO,
                isIsolated(children.count()) ? guaranteed.ofIsolated(children.count()) : Euros.ZERO,
                claim.housing().counted(scale.housing(people)),
                resources,
                resources.activity().times(scale.counting().bonus()));
    }

    /// CASF, art. L262-4: somebody of age, or with a child, or who worked young; and somebody whose residence allows
    /// it.
    private boolean isEligible(int children) {
        var ofAge = claim.members().stream().anyMatch(member -> mayAsk(member, children));
        var resident = claim.members().stream()
                .anyMatch(member -> member.isAdult() && member.residence() != ResidenceCondition.NOT_MET);
        return ofAge && resident;
    }

    private boolean mayAsk(ClaimMember member, int children) {
        return member.isAdult() && !member.is(Fact.STUDENT) && isOfAge(member, children, scale);
    }

    static boolean isOfAge(ClaimMember adult, int children, Scale scale) {
        return children > 0
                || adult.age() >= scale.ages().adult()
                || (adult.is(Fact.YOUNG_WORKER) && scale.ages().isYoungWorker(adult.age()));
    }

    /// CASF, art. L262-9 and R262-2.
    private boolean isIsolated(int children) {
        return !claim.is(Claim.Fact.DEPENDANT) && wouldBeIsolated(claim, children, scale);
    }

    static boolean wouldBeIsolated(Claim claim, int children, Scale scale) {
        if (claim.isCouple()) {
            return false;
        }
        var pregnant = claim.isPregnantAlone();
        return pregnant || (children > 0 && (claim.is(Claim.Fact.RECENTLY_ISOLATED) || hasInfant(claim, scale)));
    }

    private static boolean hasInfant(Claim claim, Scale scale) {
        return claim.members().stream()
                .anyMatch(member ->
                        member.isDependent() && member.age() < scale.ages().infant());
    }

    private Calculation.Resources resources(PersonalResources ofChildren) {
        var sum = ofChildren;
        var minima = Euros.ZERO;
        for (var member : claim.members()) {
            if (member.isAdult()) {
                sum = sum.plus(PersonalResources.of(member.income(), period, scale));
            }
            minima = minima.plus(member.income().minima(period));
        }
        return new Calculation.Resources(
                sum.activity(),
                sum.replacement(),
                sum.other(),
                sum.neutralised(),
                claim.aspa().plus(minima.third()),
                claim.benefits().counted(scale.counting()));
    }
}
