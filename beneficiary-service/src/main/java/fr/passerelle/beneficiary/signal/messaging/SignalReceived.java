package fr.passerelle.beneficiary.signal.messaging;

import fr.passerelle.beneficiary.signal.Concern;
import fr.passerelle.beneficiary.signal.Signal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `SignalReceived` says.
///
/// @param concerns those that are not sensitive
/// @param sensitiveConcerns how many others there are
record SignalReceived(
        UUID signalId,
        @Nullable UUID beneficiaryId,
        String senderOrganisationId,
        String communeCode,
        List<Concern> concerns,
        int sensitiveConcerns,
        boolean prevention,
        LocalDate receivedOn,
        LocalDate answerDueOn) {
    static SignalReceived of(Signal signal) {
        var open = signal.concerns().stream()
                .filter(concern -> !concern.isSensitive())
                .toList();
        return new SignalReceived(
                signal.id(),
                signal.personId().orElse(null),
                signal.senderId(),
                signal.communeCode(),
                open,
                signal.concerns().size() - open.size(),
                signal.isPrevention(),
                signal.receivedOn(),
                signal.answerDueOn());
    }
}
