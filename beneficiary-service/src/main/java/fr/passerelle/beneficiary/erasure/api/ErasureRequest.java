package fr.passerelle.beneficiary.erasure.api;

import fr.passerelle.beneficiary.privacy.ErasureGround;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// On what ground a person is erased.
@Schema(name = "ErasureRequest", description = "Fondement de l'effacement (RGPD, art. 17.1)")
public record ErasureRequest(@NotNull ErasureGround ground) {}
