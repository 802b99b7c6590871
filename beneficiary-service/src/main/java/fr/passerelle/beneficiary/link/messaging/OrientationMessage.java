package fr.passerelle.beneficiary.link.messaging;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What links read of an orientation.
record OrientationMessage(
        UUID beneficiaryId,
        UUID orientationId,
        String organisationId,
        LocalDate startsOn,
        @Nullable String previousOrganisationId) {
    OrientationMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(orientationId, "orientationId");
        requireNonNull(organisationId, "organisationId");
        requireNonNull(startsOn, "startsOn");
    }
}
