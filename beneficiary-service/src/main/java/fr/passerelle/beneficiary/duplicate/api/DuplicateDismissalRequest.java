package fr.passerelle.beneficiary.duplicate.api;

import fr.passerelle.beneficiary.duplicate.DismissalReason;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Why two files are not about one person.
@Schema(name = "DuplicateDismissalRequest", description = "Ce ne sont pas deux dossiers d'une même personne")
public record DuplicateDismissalRequest(@NotNull DismissalReason reason) {}
