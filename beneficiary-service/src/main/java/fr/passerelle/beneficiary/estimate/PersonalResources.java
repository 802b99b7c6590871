package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import fr.passerelle.beneficiary.rsascale.Scale;

/// What counts of the resources of one person or of several, by month (CASF, art. R262-6 to R262-13).
///
/// @param neutralised what does not count because it stopped
record PersonalResources(Euros activity, Euros replacement, Euros other, Euros neutralised) {
    static final PersonalResources NONE = new PersonalResources(Euros.ZERO, Euros.ZERO, Euros.ZERO, Euros.ZERO);

    static PersonalResources of(Income income, ReferencePeriod period, Scale scale) {
        if (income.byType().isEmpty()) {
            return NONE;
        }
        var activity = Euros.ZERO;
        var replacement = Euros.ZERO;
        var other = Euros.ZERO;
        var all = Euros.ZERO;
        var substituted = income.hasSubstitute();
        for (var received : income.byType().entrySet()) {
            var family = received.getKey().family();
            var amounts = received.getValue();
            var sum = amounts.over(period);
            var kept = amounts.hasStopped() ? afterStop(family, sum, substituted, scale) : sum;
            switch (family) {
                case ACTIVITY -> activity = activity.plus(kept);
                case REPLACEMENT -> replacement = replacement.plus(kept);
                case OTHER -> other = other.plus(kept);
                case MINIMUM, SELF_EMPLOYED -> sum = Euros.ZERO; // counted for the household, or not estimated
            }
            all = all.plus(sum);
        }
        var neutralised = all.minus(activity).minus(replacement).minus(other);
        return new PersonalResources(activity.third(), replacement.third(), other.third(), neutralised.third());
    }

    private static Euros afterStop(ResourceFamily family, Euros sum, boolean substituted, Scale scale) {
        return switch (family) {
            case ACTIVITY, REPLACEMENT -> substituted ? sum : Euros.ZERO;
            case OTHER -> sum.minus(scale.counting().interruption()).orZero();
            case MINIMUM, SELF_EMPLOYED -> sum;
        };
    }

    Euros total() {
        return activity.plus(replacement).plus(other);
    }

    /// What a child has of its own: before 2016 a part of the activity was given back.
    Euros ofChild(Scale scale) {
        return replacement
                .plus(other)
                .plus(activity.times(scale.counting().bonus().rest()));
    }

    PersonalResources plus(PersonalResources more) {
        return new PersonalResources(
                activity.plus(more.activity),
                replacement.plus(more.replacement),
                other.plus(more.other),
                neutralised.plus(more.neutralised));
    }
}
