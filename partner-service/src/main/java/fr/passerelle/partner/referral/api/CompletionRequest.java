package fr.passerelle.partner.referral.api;

import fr.passerelle.partner.referral.Outcome;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferralCompletionRequest", description = "Comment l'action s'est terminée pour la personne")
public record CompletionRequest(
        @NotNull Outcome outcome, @NotNull LocalDate endedOn) {}
