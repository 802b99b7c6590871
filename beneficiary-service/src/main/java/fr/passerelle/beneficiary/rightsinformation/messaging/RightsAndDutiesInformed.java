package fr.passerelle.beneficiary.rightsinformation.messaging;

import fr.passerelle.beneficiary.rightsinformation.RightsInformationChannel;
import fr.passerelle.beneficiary.rightsinformation.RightsInformationEvent;
import java.time.LocalDate;
import java.util.UUID;

/// What `RightsAndDutiesInformed` says.
record RightsAndDutiesInformed(
        UUID beneficiaryId, String documentVersion, RightsInformationChannel channel, LocalDate informedOn) {

    static RightsAndDutiesInformed of(RightsInformationEvent.Informed event) {
        return new RightsAndDutiesInformed(
                event.personId(), event.documentVersion(), event.channel(), event.informedOn());
    }
}
