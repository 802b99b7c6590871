package fr.passerelle.partner.person.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.partner.person.HouseholdFact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a change of the household says of one member.
record HouseholdMessage(
        UUID beneficiaryId,
        @Nullable String communeCode,
        @Nullable Boolean singleParent,
        @Nullable Boolean subjectToRightsAndDuties) {
    HouseholdMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
    }

    HouseholdFact fact() {
        return new HouseholdFact(communeCode, singleParent, subjectToRightsAndDuties);
    }
}
