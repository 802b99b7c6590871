package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.rsascale.Euros;

/// Where the household lives.
///
/// @param charge rent or instalment, by month
/// @param contributes towards the costs of a home that is not paid for
/// @param benefit APL, ALS or ALF of month M
public record Housing(HousingStatus status, Euros charge, boolean contributes, Euros benefit) {
    public static final Housing UNTOLD = new Housing(HousingStatus.NON_RENSEIGNE, Euros.ZERO, false, Euros.ZERO);

    /// On what ground.
    public enum HousingStatus {
        LOCATAIRE,
        PROPRIETAIRE,
        PRIMO_ACCEDANT,
        LOGE_GRATUITEMENT,
        SANS_DOMICILE,
        NON_RENSEIGNE
    }

    /// What a home counts for (CASF, art. R262-9 and R262-10).
    ///
    /// @param cap the flat amount for a household of this size
    Euros counted(Euros cap) {
        return isFree() ? cap : benefit.min(cap);
    }

    private boolean isFree() {
        return switch (status) {
            case LOGE_GRATUITEMENT -> !contributes;
            case PROPRIETAIRE, PRIMO_ACCEDANT -> charge.isZero();
            case LOCATAIRE, SANS_DOMICILE, NON_RENSEIGNE -> false;
        };
    }
}
