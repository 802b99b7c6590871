package fr.passerelle.beneficiary.household.messaging;

import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `RsaRightRequested` says to one member.
///
/// @param payingBodyId who will decide, for example `CAF-921`; absent where nobody has named one
record RsaRightRequested(
        UUID beneficiaryId,
        UUID rsaRightId,
        LocalDate requestedOn,
        @Nullable String communeCode,
        boolean withoutActivity,
        @Nullable String payingBodyId,
        String receivedBy) {

    static RsaRightRequested of(RsaRightEvent.Requested event, UUID person, Told told, @Nullable String payingBody) {
        return new RsaRightRequested(
                person,
                event.rsaRightId(),
                event.requestedOn(),
                told.household().communeCode(),
                event.withoutActivity(),
                payingBody,
                event.receivedBy());
    }
}
