package fr.passerelle.contract.person.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is read of a household.
///
/// @param communeCode absent for one who left
record HouseholdChangedMessage(UUID beneficiaryId, @Nullable String communeCode) {
    HouseholdChangedMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
    }
}
