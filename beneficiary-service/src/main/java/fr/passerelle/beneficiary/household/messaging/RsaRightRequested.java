package fr.passerelle.beneficiary.household.messaging;

import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `RsaRightRequested` says to one member.
record RsaRightRequested(
        UUID beneficiaryId,
        UUID rsaRightId,
        LocalDate requestedOn,
        @Nullable String communeCode,
        boolean withoutActivity) {

    static RsaRightRequested of(RsaRightEvent.Requested event, UUID person, Told told) {
        return new RsaRightRequested(
                person,
                event.rsaRightId(),
                event.requestedOn(),
                told.household().communeCode(),
                event.withoutActivity());
    }
}
