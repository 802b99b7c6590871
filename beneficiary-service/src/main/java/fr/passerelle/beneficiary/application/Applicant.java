package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Person;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One member of the household that asks, as told at the desk; written forms are checked by {@link CheckApplication}.
///
/// @param personId of somebody who is known already and was not told again
public record Applicant(
        @Nullable UUID personId,
        HouseholdRole role,
        Identity identity,
        @Nullable String nir,
        @Nullable String franceTravailId,
        @Nullable String email,
        @Nullable String phone,
        @Nullable Boolean subjectToRightsAndDuties) {

    /// Somebody known, who asks.
    static Applicant again(Person person) {
        return new Applicant(person.id(), HouseholdRole.DEM, person.identity(), null, null, null, null, null);
    }

    Optional<Nir> readNir() {
        return Optional.ofNullable(nir).flatMap(Nir::read);
    }
}
