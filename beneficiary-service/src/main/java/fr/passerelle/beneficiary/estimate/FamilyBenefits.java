package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.FamilyRule;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import fr.passerelle.beneficiary.rsascale.Scale;

/// Family benefits of month M, and those of parental leave by month.
///
/// @param afBase allocations familiales without the increments for age
/// @param leave clca, colca and prepare together
public record FamilyBenefits(
        Euros afBase, Euros afTotal, Supplement supplement, Support support, Euros pajeBase, MonthlyAmounts leave) {
    public static final FamilyBenefits NONE = new FamilyBenefits(
            Euros.ZERO,
            Euros.ZERO,
            new Supplement(Euros.ZERO, Euros.ZERO),
            new Support(Euros.ZERO, 0),
            Euros.ZERO,
            MonthlyAmounts.NONE);

    /// Complément familial, as paid and as it would be without its majoration.
    public record Supplement(Euros paid, Euros plain) {}

    /// Allocation de soutien familial, and for how many children.
    public record Support(Euros paid, int children) {}

    /// What counts of them (CASF, art. R262-10-1).
    Euros counted(Scale.Counting rule) {
        if (rule.family() == FamilyRule.DU_MOIS) {
            return afBase.plus(supplement.paid())
                    .plus(support.paid())
                    .plus(pajeBase)
                    .plus(leave.in(0));
        }
        return pajeBase.plus(leave(rule.family()))
                .plus(afBase.min(afTotal))
                .plus(supplement.paid().isPositive() ? supplement.plain() : Euros.ZERO)
                .plus(support(rule));
    }

    /// A benefit of which one half was told counts for nothing: what is paid without its cap, or its cap alone.
    boolean isIncomplete(Scale.Counting rule) {
        var hasCaps = rule.family() != FamilyRule.DU_MOIS;
        return isAlone(afTotal, afBase)
                || isAlone(supplement.plain(), supplement.paid())
                || (support.children() > 0 && support.paid().isZero())
                || (hasCaps
                        && (isAlone(afBase, afTotal)
                                || isAlone(supplement.paid(), supplement.plain())
                                || (support.paid().isPositive() && support.children() == 0)));
    }

    private static boolean isAlone(Euros told, Euros counterpart) {
        return told.isPositive() && counterpart.isZero();
    }

    private Euros leave(FamilyRule rule) {
        return rule == FamilyRule.MOYENNE ? leave.over(ReferencePeriod.M1_TO_M3).third() : leave.in(0);
    }

    private Euros support(Scale.Counting rule) {
        var cap = rule.asfCap();
        return cap == null ? support.paid() : support.paid().min(cap.times(support.children()));
    }
}
