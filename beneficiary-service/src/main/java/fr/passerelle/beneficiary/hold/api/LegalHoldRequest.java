package fr.passerelle.beneficiary.hold.api;

import fr.passerelle.beneficiary.hold.HoldReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why a file is held.
@Schema(name = "LegalHoldRequest", description = "Pourquoi le dossier est gardé au-delà de sa durée")
public record LegalHoldRequest(@NotNull HoldReason reason) {}
