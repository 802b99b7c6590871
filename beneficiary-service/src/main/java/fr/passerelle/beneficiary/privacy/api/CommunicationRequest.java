package fr.passerelle.beneficiary.privacy.api;

import fr.passerelle.beneficiary.privacy.AnswerMeans;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// How the file was given.
@Schema(name = "PrivacyCommunicationRequest", description = "Comment le dossier a été donné à la personne")
public record CommunicationRequest(@NotNull AnswerMeans means) {}
