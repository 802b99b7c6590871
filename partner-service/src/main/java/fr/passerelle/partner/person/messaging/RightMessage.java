package fr.passerelle.partner.person.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.partner.person.HouseholdFact;
import fr.passerelle.partner.person.RightFact;
import fr.passerelle.partner.person.RightState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What all facts of a right say alike.
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
        return fact(RightState.OPEN, receivedAt);
    }

    RightFact silent(RightState state) {
        return fact(state, null);
    }

    private RightFact fact(RightState state, @Nullable Instant clockStartsAt) {
        var household = new HouseholdFact(communeCode, singleParent, subjectToRightsAndDuties);
        return new RightFact(rsaRightId, state, payingBodyId, clockStartsAt, household);
    }
}
