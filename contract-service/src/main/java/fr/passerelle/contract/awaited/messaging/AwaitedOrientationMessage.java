package fr.passerelle.contract.awaited.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.contract.orientation.KnownOrientation;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What is read of a decision: who is to sign a contract with whom, and from when the time runs.
record AwaitedOrientationMessage(
        UUID beneficiaryId,
        UUID orientationId,
        KnownOrientation.Pathway pathway,
        String organisationId,
        String organisationType,
        @Nullable String communeCode,
        LocalDate decidedOn,
        LocalDate startsOn,
        int rank) {
    AwaitedOrientationMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(orientationId, "orientationId");
        requireNonNull(pathway, "pathway");
        requireNonNull(organisationId, "organisationId");
        requireNonNull(organisationType, "organisationType");
        requireNonNull(decidedOn, "decidedOn");
        requireNonNull(startsOn, "startsOn");
    }

    KnownOrientation in(String departement) {
        return new KnownOrientation(
                orientationId,
                beneficiaryId,
                departement,
                pathway,
                organisationId,
                organisationType,
                communeCode,
                decidedOn,
                startsOn,
                rank);
    }
}
