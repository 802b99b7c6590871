package fr.passerelle.beneficiary.rightsinformation.api;

import fr.passerelle.beneficiary.rightsinformation.RightsInformation;
import fr.passerelle.beneficiary.rightsinformation.RightsInformationChannel;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// An act of information.
@Schema(name = "RightsInformation", description = "Acte daté d'information sur les droits et devoirs")
public record RightsInformationResponse(
        UUID id,
        UUID beneficiaryId,
        String documentVersion,
        RightsInformationChannel channel,
        LocalDate informedOn,

        @Schema(description = "Organisation qui a informé la personne")
        String organisationId,

        Instant recordedAt) {

    static RightsInformationResponse of(RightsInformation act) {
        return new RightsInformationResponse(
                act.id(),
                act.personId(),
                act.documentVersion(),
                act.channel(),
                act.informedOn(),
                act.organisationId(),
                act.recordedAt());
    }
}
