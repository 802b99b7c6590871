package fr.passerelle.beneficiary.rightsinformation.api;

import fr.passerelle.beneficiary.rightsinformation.RightsInformationChannel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// What the person was told, how and when.
@Schema(name = "RightsInformationRequest", description = "Information donnée sur les droits et devoirs")
public record RightsInformationRequest(
        @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,20}") @Schema(description = "Version du document expliqué ou remis", examples = "2025-01")
        String documentVersion,

        @NotNull @Schema(description = "Entretien, lettre, courriel ou réunion collective")
        RightsInformationChannel channel,

        @NotNull @Schema(description = "Jour où la personne a été informée")
        LocalDate informedOn) {}
