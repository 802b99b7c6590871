package fr.passerelle.beneficiary.personlist.api;

import fr.passerelle.beneficiary.personlist.Judgement;
import fr.passerelle.beneficiary.personlist.LineDecision;
import fr.passerelle.beneficiary.personlist.LineOutcome;
import fr.passerelle.beneficiary.personlist.LineReason;
import fr.passerelle.beneficiary.personlist.ListLine;
import fr.passerelle.beneficiary.personlist.ListLine.LineStatus;
import fr.passerelle.platform.problem.FieldError;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PersonListLine", description = "Une ligne, et ce qui lui arrivera ou lui est arrivé")
public record ListLineResponse(
        @Schema(description = "Numéro de la ligne dans le tableur")
        int line,

        LineStatus status,
        LineOutcome outcome,
        @Nullable LineReason reason,

        @Schema(description = "Ce qui arrivera, en une phrase")
        String explanation,

        @Schema(description = "Ligne de la liste qui dit la même chose") @Nullable Integer earlierLine,

        @Schema(description = "Règles que la ligne ne respecte pas")
        List<FieldError> errors,

        @Schema(description = "Les cellules nommées, telles qu'elles sont lues ; ni NIR ni NTT")
        List<Value> values,

        @Schema(description = "Ce que vous en avez décidé") @Nullable LineDecision decision,

        @Schema(description = "La personne enregistrée, sinon celle que vous avez désignée ou à qui la ligne ressemble")
        @Nullable UUID beneficiaryId,

        @Schema(description = "Si l'issue a changé depuis qu'elle a été montrée : la nouvelle, et rien n'est écrit")
        @Nullable LineOutcome outcomeNow,

        List<FieldError> errorsNow) {

    @Schema(name = "PersonListValue")
    public record Value(String field, String value) {}

    static ListLineResponse of(ListLine line, Judgement shown, List<Value> values, ListTexts texts) {
        var now = line.now();
        var choice = line.choice();
        return new ListLineResponse(
                line.number(),
                line.status(),
                shown.outcome(),
                shown.reason(),
                texts.explanation(line, shown),
                shown.earlierLine(),
                shown.faults(),
                values,
                choice == null ? null : choice.decision(),
                person(line, shown),
                now == null ? null : now.outcome(),
                now == null ? List.of() : now.faults());
    }

    /// Whom a number leads to is told once the line is registered, and with it shared.
    private static @Nullable UUID person(ListLine line, Judgement shown) {
        var choice = line.choice();
        if (line.personId() != null || shown.outcome() != LineOutcome.DOUBTFUL) {
            return line.personId();
        }
        return choice == null || choice.decision() != LineDecision.LINK ? shown.personId() : choice.personId();
    }
}
