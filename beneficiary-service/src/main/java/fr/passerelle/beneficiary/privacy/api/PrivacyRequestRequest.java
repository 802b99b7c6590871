package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.privacy.IdentityProof;
import fr.passerelle.beneficiary.privacy.PrivacyRequestKind;
import fr.passerelle.beneficiary.privacy.RequestChannel;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What somebody asks about the data kept of them.
@Schema(name = "PrivacyRequestRequest", description = "Demande d'accès, de rectification ou d'effacement")
public record PrivacyRequestRequest(
        @NotNull UUID beneficiaryId,

        @NotNull @Schema(description = "ACCESS (art. 15), RECTIFICATION (art. 16) ou ERASURE (art. 17)")
        PrivacyRequestKind kind,

        @NotNull RequestChannel channel,

        @NotNull @Schema(description = "Jour où la demande est arrivée : le délai en part")
        LocalDate receivedOn,

        @Nullable @Schema(description = "Comment l'identité a été vérifiée, si elle l'est déjà")
        IdentityProof identityProof) {}
