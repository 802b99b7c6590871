package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.privacy.ExtensionReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why the answer takes longer.
@Schema(name = "PrivacyExtensionRequest", description = "Deux mois de plus, dits à la personne (RGPD, art. 12.3)")
public record ExtensionRequest(@NotNull ExtensionReason reason) {}
