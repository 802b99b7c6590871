package fr.passerelle.beneficiary.merge.api;

import fr.passerelle.beneficiary.merge.MergeGround;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Which of two files goes on, and what shows that they are about one person.
@Schema(name = "BeneficiaryMergeRequest", description = "Réunion de deux dossiers d'une même personne")
public record BeneficiaryMergeRequest(
        @NotNull @Schema(description = "Personne dont l'identifiant demeure")
        UUID survivorId,

        @NotNull @Schema(description = "Personne dont le dossier est réuni au premier")
        UUID mergedId,

        @NotNull @Schema(description = "Ce qui montre que c'est la même personne")
        MergeGround ground) {}
