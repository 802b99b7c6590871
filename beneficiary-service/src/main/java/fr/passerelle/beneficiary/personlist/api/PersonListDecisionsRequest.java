package fr.passerelle.beneficiary.personlist.api;

import fr.passerelle.beneficiary.personlist.DecideLines;
import fr.passerelle.beneficiary.personlist.LineChoice;
import fr.passerelle.beneficiary.personlist.LineDecision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "PersonListDecisionsRequest", description = "Ce que vous décidez, ligne par ligne")
public record PersonListDecisionsRequest(
        @NotEmpty @Size(max = 500) List<@NotNull @Valid Decision> decisions) {

    @Schema(name = "PersonListDecision")
    public record Decision(
            @Min(1) @Schema(description = "Numéro de la ligne dans le tableur")
            int line,

            @NotNull @Schema(
                    description = "LINK : la ligne parle d'une personne connue ; REGISTER : d'une nouvelle personne ; "
                            + "LEAVE_OUT : rien n'en est fait")
            LineDecision decision,

            @Nullable @Schema(description = "Pour rattacher une ligne douteuse à une autre personne que celle qui est montrée")
            UUID beneficiaryId) {}

    List<DecideLines.OfLine> choices() {
        return decisions.stream()
                .map(one -> new DecideLines.OfLine(one.line(), new LineChoice(one.decision(), one.beneficiaryId())))
                .toList();
    }
}
