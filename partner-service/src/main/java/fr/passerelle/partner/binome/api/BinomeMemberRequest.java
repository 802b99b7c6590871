package fr.passerelle.partner.binome.api;

import fr.passerelle.partner.binome.AssignBinome;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "BinomeMemberRequest", description = "L'un des deux professionnels")
public record BinomeMemberRequest(
        @NotNull @Pattern(regexp = "[A-Z0-9-]{3,40}") @Schema(description = "Son organisme, tel que les jetons le nomment", examples = "FRANCE-TRAVAIL")
        String organisationId,

        @NotNull @Pattern(regexp = "[A-Za-z0-9-]{3,64}") @Schema(description = "Son compte (« sub » de son jeton), jamais son nom", examples = "referent-92")
        String professionalId) {

    AssignBinome.Named named() {
        return new AssignBinome.Named(organisationId, professionalId);
    }
}
