package fr.passerelle.contract.awaited.messaging;

import fr.passerelle.contract.awaited.AwaitedCer;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A legal time that runs out or is over; the organisme référent is in charge of the contract.
record DeadlineMessage(
        UUID beneficiaryId,
        String awaited,
        UUID orientationId,
        String organisationId,
        @Nullable String communeCode,
        LocalDate clockStartedOn,
        LocalDate dueOn,
        String legalBasis) {
    private static final String CONTRACT = "CONTRACT";

    static DeadlineMessage from(AwaitedCer cer) {
        return new DeadlineMessage(
                cer.personId(),
                CONTRACT,
                cer.orientationId(),
                cer.organisationId(),
                cer.communeCode().orElse(null),
                cer.orientedOn(),
                cer.dueOn(),
                cer.legalBasis());
    }
}
