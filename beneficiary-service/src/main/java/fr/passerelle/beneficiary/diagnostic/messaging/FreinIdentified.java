package fr.passerelle.beneficiary.diagnostic.messaging;

import fr.passerelle.beneficiary.diagnostic.DiagnosticEvent;
import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.beneficiary.frein.FreinCode;
import java.time.LocalDate;
import java.util.UUID;

/// What `FreinIdentified` says.
record FreinIdentified(
        UUID beneficiaryId, UUID diagnosticId, UUID freinId, FreinCode code, boolean blocking, LocalDate identifiedOn) {

    static FreinIdentified of(DiagnosticEvent.Completed event, Frein frein) {
        return new FreinIdentified(
                event.personId(),
                event.diagnosticId(),
                frein.id(),
                frein.code(),
                frein.isBlocking(),
                frein.identifiedOn());
    }
}
