package fr.passerelle.partner.orientation.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "OrientationRequest", description = "Demande d'une proposition d'orientation")
public record OrientationRequest(@NotNull UUID beneficiaryId) {}
