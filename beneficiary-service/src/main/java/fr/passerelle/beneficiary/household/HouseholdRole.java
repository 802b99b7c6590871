package fr.passerelle.beneficiary.household;

import java.util.Arrays;
import java.util.Optional;

/// The place of a person in the file, ROLEPERS of the Caf. A household keeps the code as received: a file may bring
/// others.
public enum HouseholdRole {
    /// demandeur
    DEM,
    /// conjoint
    CJT,
    /// enfant
    ENF,
    /// autre personne
    AUT,
    /// responsable du dossier
    RDO;

    public static Optional<HouseholdRole> of(String code) {
        return Arrays.stream(values()).filter(role -> role.name().equals(code)).findFirst();
    }

    /// The person to whom the Caf pays, the only one to whom the amount is written.
    public boolean isAllocataire() {
        return this == DEM || this == RDO;
    }

    /// Those who are written to about the right of the household.
    public boolean isTold() {
        return isAllocataire() || this == CJT;
    }
}
