package fr.passerelle.beneficiary.signal.api;

import fr.passerelle.beneficiary.signal.Concern;
import fr.passerelle.beneficiary.signal.DeclineReason;
import fr.passerelle.beneficiary.signal.Signal;
import fr.passerelle.beneficiary.signal.SignalAnswer;
import fr.passerelle.beneficiary.signal.SignalBasis;
import fr.passerelle.beneficiary.signal.SignalOutcome;
import fr.passerelle.beneficiary.signal.SignalStatus;
import fr.passerelle.beneficiary.signal.SignalWords;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A signal, to the Département whole, to its sender what it said and how it was answered.
@Schema(
        name = "Signal",
        description =
                "Signalement. Qui l'a envoyé y lit ce qu'il a dit et ce qui lui est répondu, rien de plus de la personne.")
public record SignalResponse(
        UUID id,
        long version,

        @Schema(description = "« full » pour le Département, « sender » pour qui l'a envoyé")
        String view,

        String departement,

        @Schema(description = "Qui l'a envoyé lit RECEIVED jusqu'à la réponse")
        SignalStatus status,

        String senderOrganisationId,
        @Nullable UUID beneficiaryId,
        SignalRequest.@Nullable Described person,
        String communeCode,
        List<Concern> concerns,
        SignalBasis basis,
        @Nullable LocalDate agreedOn,
        boolean prevention,
        @Nullable String message,
        LocalDate receivedOn,

        @Schema(description = "Dernier jour pour répondre") LocalDate answerDueOn,

        @Schema(description = "Sans réponse, ou répondu après ce jour")
        boolean late,

        @Nullable SignalOutcome outcome,
        @Nullable DeclineReason reason,
        @Nullable UUID appointmentId,
        @Nullable LocalDate answeredOn)
        implements Versioned {

    /// @param whole for the Département
    static SignalResponse of(Signal signal, SignalWords words, boolean whole, LocalDate today) {
        var answer = signal.answer();
        return new SignalResponse(
                signal.id(),
                whole ? signal.version() : signal.versionToSender(),
                whole ? "full" : "sender",
                signal.departement(),
                whole ? signal.status() : signal.statusToSender(),
                signal.senderId(),
                whole || signal.isNamedBySender() ? signal.personId().orElse(null) : null,
                words.person() == null ? null : SignalRequest.Described.of(words.person()),
                signal.communeCode(),
                signal.concerns(),
                signal.basis(),
                signal.agreedOn().orElse(null),
                signal.isPrevention(),
                words.message(),
                signal.receivedOn(),
                signal.answerDueOn(),
                signal.isLate(today),
                answer.map(SignalAnswer::outcome).orElse(null),
                answer.map(SignalAnswer::reason).orElse(null),
                whole ? answer.map(SignalAnswer::appointmentId).orElse(null) : null,
                signal.answeredOn().orElse(null));
    }
}
