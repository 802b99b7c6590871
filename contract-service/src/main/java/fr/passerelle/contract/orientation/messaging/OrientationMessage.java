package fr.passerelle.contract.orientation.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.contract.orientation.KnownOrientation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is read of a decision.
record OrientationMessage(
        UUID beneficiaryId,
        UUID orientationId,
        KnownOrientation.Pathway pathway,
        String organisationId,
        String organisationType,
        @Nullable String communeCode,
        LocalDate decidedOn,
        LocalDate startsOn,
        int rank,
        @Nullable String previousOrganisationId) {
    OrientationMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(orientationId, "orientationId");
        requireNonNull(pathway, "pathway");
        requireNonNull(organisationId, "organisationId");
        requireNonNull(organisationType, "organisationType");
        requireNonNull(decidedOn, "decidedOn");
        requireNonNull(startsOn, "startsOn");
    }
}
