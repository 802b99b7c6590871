package fr.passerelle.partner.person.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.partner.person.HouseholdFact;
import fr.passerelle.partner.person.RightFact;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an opened, a recorded and a requested right say alike.
record RightMessage(
        UUID beneficiaryId,
        UUID rsaRightId,
        @Nullable String payingBodyId,
        @Nullable String communeCode,
        @Nullable Boolean singleParent,
        @Nullable Boolean subjectToRightsAndDuties,
        @Nullable Instant receivedAt) {
    RightMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(rsaRightId, "rsaRightId");
    }

    /// Only an opening starts the clock.
    RightFact opened() {
        return new RightFact(rsaRightId, payingBodyId, receivedAt, household());
    }

    RightFact silent() {
        return new RightFact(rsaRightId, payingBodyId, null, household());
    }

    private HouseholdFact household() {
        return new HouseholdFact(communeCode, singleParent, subjectToRightsAndDuties);
    }
}
