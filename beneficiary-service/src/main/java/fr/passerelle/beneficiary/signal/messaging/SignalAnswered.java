package fr.passerelle.beneficiary.signal.messaging;

import fr.passerelle.beneficiary.signal.DeclineReason;
import fr.passerelle.beneficiary.signal.SignalEvent;
import fr.passerelle.beneficiary.signal.SignalOutcome;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `SignalAnswered` says.
record SignalAnswered(
        UUID signalId,
        @Nullable UUID beneficiaryId,
        String senderOrganisationId,
        String communeCode,
        boolean prevention,
        SignalOutcome outcome,
        @Nullable DeclineReason reason,
        @Nullable UUID appointmentId,
        LocalDate receivedOn,
        LocalDate answerDueOn,
        LocalDate answeredOn) {
    static SignalAnswered of(SignalEvent.Answered event) {
        var signal = event.signal();
        return new SignalAnswered(
                signal.id(),
                signal.personId().orElse(null),
                signal.senderId(),
                signal.communeCode(),
                signal.isPrevention(),
                event.answer().outcome(),
                event.answer().reason(),
                event.answer().appointmentId(),
                signal.receivedOn(),
                signal.answerDueOn(),
                event.answeredOn());
    }
}
