package fr.passerelle.beneficiary.exit.messaging;

import fr.passerelle.beneficiary.exit.ExitCategory;
import fr.passerelle.beneficiary.exit.ExitEvent;
import fr.passerelle.beneficiary.exit.ExitReason;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `BeneficiaryExited` says.
///
/// @param reason absent where it reveals a disability and the topic is everybody's
record BeneficiaryExited(
        UUID beneficiaryId,
        UUID exitId,
        ExitCategory category,
        @Nullable ExitReason reason,
        LocalDate exitedOn,
        @Nullable LocalDate rightOpenedOn,
        @Nullable String communeCode,
        String organisationId) {

    static BeneficiaryExited of(ExitEvent.Recorded event, boolean withReason) {
        return new BeneficiaryExited(
                event.personId(),
                event.exitId(),
                event.reason().category(),
                withReason ? event.reason() : null,
                event.exitedOn(),
                event.rightOpenedOn(),
                event.communeCode(),
                event.organisationId());
    }
}
