package fr.passerelle.partner.orientation.messaging;

import fr.passerelle.partner.orientation.OrientationEvent;
import fr.passerelle.partner.structure.Organisations;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A legal time that runs out or is over; the Département is in charge of deciding.
record DeadlineMessage(
        UUID beneficiaryId,
        String awaited,
        UUID orientationId,
        String organisationId,
        @Nullable String communeCode,
        LocalDate clockStartedOn,
        LocalDate dueOn,
        String legalBasis) {
    private static final String ORIENTATION = "ORIENTATION";

    static DeadlineMessage from(OrientationEvent.Reminded e) {
        return new DeadlineMessage(
                e.beneficiaryId(),
                ORIENTATION,
                e.orientationId(),
                Organisations.ofDepartement(e.departement()),
                e.communeCode(),
                e.due().clockStartedOn(),
                e.due().dueOn(),
                e.due().legalBasis());
    }
}
