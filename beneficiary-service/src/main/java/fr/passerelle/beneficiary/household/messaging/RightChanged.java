package fr.passerelle.beneficiary.household.messaging;

import fr.passerelle.beneficiary.right.RsaRightEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `RsaRightSuspended`, `RsaRightResumed` and `RsaRightClosed` say to one member.
///
/// @param on day of effect
/// @param reasons codes of the Caf as received
record RightChanged(
        UUID beneficiaryId,
        UUID householdId,
        UUID rsaRightId,
        LocalDate on,
        List<String> reasons,
        @Nullable String communeCode) {

    static RightChanged of(
            RsaRightEvent event, UUID person, LocalDate on, List<String> reasons, @Nullable String commune) {
        return new RightChanged(person, event.householdId(), event.rsaRightId(), on, reasons, commune);
    }
}
