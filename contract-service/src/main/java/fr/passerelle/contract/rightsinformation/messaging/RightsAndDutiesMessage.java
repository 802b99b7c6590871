package fr.passerelle.contract.rightsinformation.messaging;

import static java.util.Objects.requireNonNull;

import fr.passerelle.contract.rightsinformation.RightsInformationChannel;
import java.time.LocalDate;
import java.util.UUID;

/// What is read of that information.
record RightsAndDutiesMessage(
        UUID beneficiaryId, String documentVersion, RightsInformationChannel channel, LocalDate informedOn) {
    RightsAndDutiesMessage {
        requireNonNull(beneficiaryId, "beneficiaryId");
        requireNonNull(documentVersion, "documentVersion");
        requireNonNull(channel, "channel");
        requireNonNull(informedOn, "informedOn");
    }
}
