package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Nir;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One member of the household that asks, as told at the desk; written forms are checked by {@link CheckApplication}.
public record Applicant(
        HouseholdRole role,
        Identity identity,
        @Nullable String nir,
        @Nullable String franceTravailId,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Boolean subjectToRightsAndDuties) {

    Optional<Nir> readNir() {
        return Optional.ofNullable(nir).flatMap(Nir::read);
    }
}
