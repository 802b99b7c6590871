package fr.passerelle.scheduling.person.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

record HouseholdChangedMessage(
        UUID beneficiaryId,
        @Nullable String role,
        @Nullable Boolean subjectToRightsAndDuties,
        @Nullable String communeCode) {
    HouseholdChangedMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
    }
}
