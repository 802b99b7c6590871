package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.ReferencePeriod;
import fr.passerelle.beneficiary.rsascale.Scale;

/// Every value between the household and the amount, exact.
///
/// @param forfaitaire what the household is guaranteed; nothing where nobody in it may ask
/// @param majore what a lone parent is guaranteed instead
/// @param housing what the home counts for
/// @param bonus share of the activity given back, before 2016
public record Calculation(
        Scale scale,
        ReferencePeriod period,
        int people,
        int keptChildren,
        Euros forfaitaire,
        Euros majore,
        Euros housing,
        Resources resources,
        Euros bonus) {

    /// What counts against the guaranteed amount.
    ///
    /// @param minima other minima sociaux
    /// @param family prestations familiales
    public record Resources(
            Euros activity, Euros replacement, Euros other, Euros neutralised, Euros minima, Euros family) {
        public Euros total() {
            return activity.plus(replacement).plus(other).plus(minima).plus(family);
        }
    }

    public boolean isEligible() {
        return forfaitaire.isPositive();
    }

    public boolean isEligibleMajore() {
        return majore.isPositive();
    }

    public Euros guaranteed() {
        return forfaitaire.max(majore);
    }

    /// Before the minimum, and below zero where resources are higher.
    public Euros remainder() {
        return guaranteed().minus(housing).minus(resources.total()).plus(bonus);
    }

    /// CASF, art. R262-39: too little is not paid. Compared before it is rounded.
    public Euros amount() {
        var due = remainder();
        return due.isBelow(scale.guaranteed().minimum()) ? Euros.ZERO : due;
    }
}
