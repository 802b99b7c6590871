package fr.passerelle.beneficiary.merge.api;

import fr.passerelle.beneficiary.merge.ReversalReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why two files are parted again.
@Schema(name = "MergeReversalRequest", description = "Réunion défaite : deux personnes, ou l'autre dossier à garder")
public record MergeReversalRequest(@NotNull ReversalReason reason) {}
