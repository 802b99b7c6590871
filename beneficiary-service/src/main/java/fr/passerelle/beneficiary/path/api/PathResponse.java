package fr.passerelle.beneficiary.path.api;

import fr.passerelle.beneficiary.path.NextStep;
import fr.passerelle.beneficiary.path.StepStatus;
import fr.passerelle.beneficiary.right.RsaRightState;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// The path, for whoever reads it with the person.
@Schema(
        name = "PersonPath",
        description =
                "Le parcours d'une personne, écrit pour elle : chaque partie a son texte en français simple. Ce que "
                        + "l'appelant ne peut pas lire est absent.")
public record PathResponse(
        UUID beneficiaryId,

        @Schema(description = "Jour auquel ce parcours est écrit")
        LocalDate asOf,

        @Nullable Right right,
        Follower follower,

        @Nullable @Schema(description = "Absent quand aucun binôme n'accompagne la personne")
        Binome binome,

        Contract contract,
        Appointment nextAppointment,
        @Nullable Exit exit,

        @Schema(description = "Ce qui vient ensuite, dans l'ordre")
        List<Next> next) {

    /// @param amount for the allocataire alone, and read by the Département or the Caf
    @Schema(name = "PathRight", description = "Mon droit ; le montant n'y est que pour l'allocataire")
    public record Right(
            @Nullable RsaRightState state,
            @Nullable LocalDate openedOn,
            @Nullable BigDecimal amount,
            String text) {}

    @Schema(name = "PathFollower", description = "Qui m'accompagne")
    public record Follower(
            @Nullable String organisationId,
            @Nullable String pathway,
            @Nullable LocalDate startsOn,
            String text) {}

    @Schema(name = "PathBinome", description = "Les deux professionnels qui m'accompagnent ensemble")
    public record Binome(
            UUID binomeId,

            @Schema(description = "Organisme du travailleur social ; le conseiller emploi est de France Travail")
            String organisationId,

            @Nullable LocalDate startsOn,
            String text) {}

    @Schema(name = "PathContract", description = "Mon contrat")
    public record Contract(
            @Nullable UUID cerId,
            @Nullable StepStatus status,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            String text) {}

    @Schema(name = "PathAppointment", description = "Mon prochain rendez-vous")
    public record Appointment(
            @Nullable UUID appointmentId,
            @Nullable Instant startsAt,
            @Nullable String motif,
            @Nullable String modality,
            @Nullable UUID siteId,
            String text) {}

    @Schema(name = "PathExit", description = "Comment le parcours s'est terminé")
    public record Exit(LocalDate exitedOn, String text) {}

    @Schema(name = "PathNext", description = "Ce qui vient ensuite")
    public record Next(NextStep code, String text) {}
}
