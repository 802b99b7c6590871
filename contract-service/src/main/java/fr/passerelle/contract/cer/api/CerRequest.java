package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.rule.CerType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A contract to write.
@Schema(name = "CerRequest", description = "Un contrat à rédiger, après l'orientation")
public record CerRequest(
        @NotNull UUID beneficiaryId,
        @NotNull CerType type,
        @NotNull @Valid ContentDocument content) {}
