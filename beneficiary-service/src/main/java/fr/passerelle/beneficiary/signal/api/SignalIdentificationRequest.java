package fr.passerelle.beneficiary.signal.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whom a signal is about.
@Schema(
        name = "SignalIdentificationRequest",
        description = "La personne connue du Département que le signalement décrit")
public record SignalIdentificationRequest(@NotNull UUID beneficiaryId) {}
