package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.SignCer;
import fr.passerelle.contract.cer.Signature;
import fr.passerelle.contract.rightsinformation.RightsInformationChannel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A party signed.
@Schema(name = "CerSignatureRequest", description = "La signature de l'une des parties")
public record CerSignatureRequest(
        @NotNull Signature.SignatureParty party,
        @NotNull LocalDate signedOn,

        @NotNull @Schema(description = "Sur place, par courrier ou électroniquement")
        Signature.SignatureMeans means,

        @Nullable @Valid @Schema(description = "L'information sur les droits et devoirs, si elle n'est pas encore enregistrée")
        RightsAndDuties rightsInformation) {

    SignCer.@Nullable Told told() {
        return rightsInformation == null
                ? null
                : new SignCer.Told(
                        rightsInformation.documentVersion(),
                        rightsInformation.channel(),
                        rightsInformation.informedOn());
    }

    @Schema(name = "CerRightsInformation", description = "La personne a été informée de ses droits et devoirs")
    public record RightsAndDuties(
            @NotNull @Pattern(regexp = "[A-Za-z0-9.-]{1,20}") @Schema(description = "Version du document expliqué", examples = "2025-01")
            String documentVersion,

            @NotNull RightsInformationChannel channel,
            @NotNull LocalDate informedOn) {}
}
