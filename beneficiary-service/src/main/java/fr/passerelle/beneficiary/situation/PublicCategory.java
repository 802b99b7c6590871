package fr.passerelle.beneficiary.situation;

/// Publics that follow from what is known, each under its code in the national vocabulary (data·inclusion, publics).
/// Disability is not derived: only a diagnostic says it, to the référent's circle.
public enum PublicCategory {
    MINIMA_SOCIAUX("beneficiaires-des-minimas-sociaux"),
    DEMANDEURS_EMPLOI("demandeurs-emploi"),
    FAMILLES("familles"),
    FEMMES("femmes"),
    JEUNES("jeunes"),
    SENIORS("seniors");

    private final String nationalCode;

    PublicCategory(String nationalCode) {
        this.nationalCode = nationalCode;
    }

    public String nationalCode() {
        return nationalCode;
    }
}
