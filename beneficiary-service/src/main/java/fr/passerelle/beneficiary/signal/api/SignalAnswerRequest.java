package fr.passerelle.beneficiary.signal.api;

import fr.passerelle.beneficiary.signal.DeclineReason;
import fr.passerelle.beneficiary.signal.SignalAnswer;
import fr.passerelle.beneficiary.signal.SignalOutcome;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What a signal leads to.
@Schema(name = "SignalAnswerRequest", description = "Réponse : une orientation, un rendez-vous, ou un refus motivé")
public record SignalAnswerRequest(
        @NotNull SignalOutcome outcome,

        @Nullable @Schema(description = "Motif, avec DECLINED seulement")
        DeclineReason reason,

        @Nullable @Schema(description = "Rendez-vous déjà donné à la personne, avec APPOINTMENT seulement")
        UUID appointmentId) {

    SignalAnswer answer() {
        return new SignalAnswer(outcome, reason, appointmentId);
    }
}
