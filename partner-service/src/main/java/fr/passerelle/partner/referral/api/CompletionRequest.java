package fr.passerelle.partner.referral.api;

import fr.passerelle.partner.referral.ReferralOutcome;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReferralCompletionRequest", description = "Comment l'action s'est terminée pour la personne")
public record CompletionRequest(
        @NotNull ReferralOutcome outcome, @NotNull LocalDate endedOn) {}
