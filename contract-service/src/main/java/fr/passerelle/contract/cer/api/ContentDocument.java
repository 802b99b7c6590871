package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.commitment.CerActionStatus;
import fr.passerelle.contract.commitment.CerContent;
import fr.passerelle.contract.commitment.CommitmentDomain;
import fr.passerelle.contract.commitment.Commitments;
import fr.passerelle.contract.commitment.CommittedAction;
import fr.passerelle.contract.commitment.EngagedBy;
import fr.passerelle.contract.commitment.Step;
import fr.passerelle.platform.ids.Ids;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What is promised, written and shown alike.
@Schema(name = "CerContent", description = "Ce que les deux parties signent")
public record ContentDocument(
        @NotBlank @Size(max = 2000) @Schema(
                description = "L'objectif de la personne, dans ses mots",
                examples = "Mon objectif, c'est de travailler près de l'école")
        String goal,

        @NotEmpty @Size(max = 17) @Schema(description = "Domaines des objectifs")
        List<@NotNull CommitmentDomain> objectives,

        @NotEmpty @Size(max = 20) @Schema(description = "Les étapes, dans leur ordre")
        List<@Valid @NotNull StepDocument> steps,

        @NotNull @Schema(description = "Premier jour") LocalDate startsOn,

        @NotNull @Min(1) @Max(24) @Schema(description = "Durée en mois ; le plafond se juge à la validation")
        Integer months,

        @Nullable @Min(0) @Max(35) @Schema(description = "Heures d'activité par semaine, pour un contrat d'engagement seulement")
        Integer weeklyHours,

        @Nullable @Size(min = 1, max = 500) @Schema(description = "Pourquoi moins d'heures que la durée habituelle")
        String hoursReason,

        @Nullable @Size(min = 1, max = 500) @Schema(description = "Pourquoi l'emploi vient avant un frein bloquant")
        String jobFirstReason) {

    @Schema(name = "CerStep", description = "Une étape et ses actions")
    public record StepDocument(
            @NotBlank @Size(max = 200) String title,

            @NotEmpty @Size(max = 20) List<@Valid @NotNull ActionDocument> actions) {}

    @Schema(name = "CerAction", description = "Un engagement de l'une des parties")
    public record ActionDocument(
            @Nullable @Schema(description = "Donné par la plateforme ; à renvoyer tel quel pour garder l'action")
            UUID id,

            @NotBlank @Size(max = 500) String label,

            @NotNull @Schema(description = "Qui s'engage : la personne (ou sa famille), ou l'organisme")
            EngagedBy engagedBy,

            @NotNull CommitmentDomain domain,

            @NotNull @Schema(description = "Échéance, dans la durée du contrat")
            LocalDate dueOn,

            @Nullable @Schema(description = "À faire par défaut")
            CerActionStatus status,

            @Nullable @Schema(description = "Frein du diagnostic qu'elle travaille")
            UUID freinId) {

        CommittedAction toAction() {
            return new CommittedAction(
                    id == null ? Ids.next() : id,
                    label.strip(),
                    engagedBy,
                    domain,
                    dueOn,
                    Objects.requireNonNullElse(status, CerActionStatus.TO_DO),
                    freinId);
        }
    }

    CerContent toContent() {
        return new CerContent(
                goal.strip(),
                new Commitments(Set.copyOf(objectives), steps(steps)),
                startsOn,
                months,
                weeklyHours,
                hoursReason,
                jobFirstReason);
    }

    static List<Step> steps(List<StepDocument> written) {
        return written.stream().map(ContentDocument::step).toList();
    }

    private static Step step(StepDocument step) {
        return new Step(
                step.title().strip(),
                step.actions().stream().map(ActionDocument::toAction).toList());
    }

    static ContentDocument of(CerContent content) {
        return new ContentDocument(
                content.goal(),
                content.commitments().sortedObjectives(),
                shown(content.commitments()),
                content.startsOn(),
                content.months(),
                content.weeklyHours(),
                content.hoursReason(),
                content.jobFirstReason());
    }

    static List<StepDocument> shown(Commitments commitments) {
        return commitments.steps().stream().map(ContentDocument::shown).toList();
    }

    private static StepDocument shown(Step step) {
        return new StepDocument(
                step.title(),
                step.actions().stream().map(ContentDocument::shown).toList());
    }

    private static ActionDocument shown(CommittedAction action) {
        return new ActionDocument(
                action.id(),
                action.label(),
                action.engagedBy(),
                action.domain(),
                action.dueOn(),
                action.status(),
                action.freinId());
    }
}
