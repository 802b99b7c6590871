package fr.passerelle.beneficiary.exit.messaging;

import fr.passerelle.beneficiary.exit.ExitEvent;
import fr.passerelle.beneficiary.exit.ExitRevocationReason;
import java.time.LocalDate;
import java.util.UUID;

/// What `BeneficiaryExitRevoked` says.
record BeneficiaryExitRevoked(UUID beneficiaryId, UUID exitId, ExitRevocationReason reason, LocalDate revokedOn) {
    static BeneficiaryExitRevoked of(ExitEvent.Revoked event) {
        return new BeneficiaryExitRevoked(event.personId(), event.exitId(), event.reason(), event.revokedOn());
    }
}
