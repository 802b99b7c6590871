package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import fr.passerelle.beneficiary.rsascale.Scale;
import java.util.List;

/// The children who count in the household (CASF, art. R262-3). One who has enough of its own is left out altogether,
/// resources included.
record KeptChildren(int count, PersonalResources resources) {
    static KeptChildren of(Claim claim, ReferencePeriod period, Scale scale) {
        var young = claim.members().stream()
                .filter(member ->
                        member.isDependent() && member.age() < scale.ages().child())
                .toList();
        if (young.isEmpty()) {
            return new KeptChildren(0, PersonalResources.NONE);
        }
        var limit = limit(claim, young, scale);
        var count = 0;
        var sum = PersonalResources.NONE;
        for (var child : young) {
            var own = PersonalResources.of(child.income(), period, scale);
            if (own.ofChild(scale).isBelow(limit)) {
                count++;
                sum = sum.plus(own);
            }
        }
        return new KeptChildren(count, sum);
    }

    /// An only child brings a recently isolated parent the whole majoration.
    private static Euros limit(Claim claim, List<ClaimMember> young, Scale scale) {
        var isolated = claim.is(Claim.Fact.RECENTLY_ISOLATED) && !claim.isCouple() && !claim.isPregnantAlone();
        return isolated && young.size() <= 1
                ? scale.guaranteed().loneChildLimit()
                : scale.guaranteed().childLimit();
    }
}
