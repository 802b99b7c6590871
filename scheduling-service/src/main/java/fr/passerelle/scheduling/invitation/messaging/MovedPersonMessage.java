package fr.passerelle.scheduling.invitation.messaging;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// @param role none of the household for whoever has left it
record MovedPersonMessage(
        UUID beneficiaryId,
        String role,
        @Nullable Boolean subjectToRightsAndDuties,
        @Nullable String communeCode) {
    MovedPersonMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
    }
}
