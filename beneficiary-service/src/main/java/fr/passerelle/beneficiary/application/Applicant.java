package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.person.ContactDetails;
import fr.passerelle.beneficiary.person.FranceTravailId;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.Person;
import java.time.Instant;
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

    /// What is told here, of somebody known.
    Applicant as(Person known) {
        return new Applicant(known.id(), role, identity, nir, franceTravailId, email, phone, subjectToRightsAndDuties);
    }

    Optional<FranceTravailId> readFranceTravailId() {
        return Optional.ofNullable(franceTravailId).flatMap(FranceTravailId::read);
    }

    /// Whoever asks at the desk says where to write from now on.
    void reach(Person person, Instant at) {
        if (email != null || phone != null) {
            person.reachAt(email, writtenPhone(), at);
        }
    }

    /// Whoever registers somebody known does not decide where they are written to.
    void reachWhereUnknown(Person person, Instant at) {
        if (email != null || phone != null) {
            person.reachWhereUnknown(email, writtenPhone(), at);
        }
    }

    private @Nullable String writtenPhone() {
        return Optional.ofNullable(phone).flatMap(ContactDetails::phoneOf).orElse(null);
    }

    Optional<Nir> readNir() {
        return Optional.ofNullable(nir).flatMap(Nir::read);
    }
}
