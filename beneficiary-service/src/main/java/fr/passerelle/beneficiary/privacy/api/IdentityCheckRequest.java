package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.privacy.IdentityProof;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How it was made sure who asks.
@Schema(name = "IdentityCheckRequest", description = "Comment l'identité a été vérifiée (RGPD, art. 12.6)")
public record IdentityCheckRequest(@NotNull IdentityProof identityProof) {}
