package fr.passerelle.scheduling.planning.api;

import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import fr.passerelle.scheduling.planning.Motifs;
import fr.passerelle.scheduling.planning.Terms;
import fr.passerelle.scheduling.planning.WeeklySlot;
import fr.passerelle.scheduling.planning.WeeklySlots;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.validator.constraints.UniqueElements;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "PlanningTermsRequest",
        description = "Ce qui se négocie : qui reçoit, pour quoi, et quand chaque semaine")
record TermsRequest(
        @NotNull ProfessionalRole professionalRole,

        @NotEmpty @UniqueElements @Schema(uniqueItems = true)
        List<@NotNull Motif> motifs,

        @Nullable @Schema(description = "SUR_SITE par défaut")
        Modality modality,

        @NotNull LocalDate validFrom,

        @NotNull @Schema(description = "Dernier jour, un an plus tard au plus")
        LocalDate validTo,

        @NotEmpty @Size(max = 50) List<@Valid @NotNull WeeklySlotRequest> weeklySlots) {

    @Schema(name = "WeeklySlotRequest", description = "Heures de Paris, de cinq en cinq minutes, jours fériés exceptés")
    record WeeklySlotRequest(
            @NotNull DayOfWeek dayOfWeek,

            @NotNull @Schema(type = SchemaType.STRING, examples = "09:00")
            LocalTime startsAt,

            @NotNull @Schema(type = SchemaType.STRING, examples = "09:45")
            LocalTime endsAt,

            @Schema(description = "Personnes reçues ensemble, de 1 à 100")
            int seats) {}

    Terms toTerms() {
        return new Terms(
                professionalRole,
                new Motifs(Set.copyOf(motifs)),
                modality == null ? Modality.SUR_SITE : modality,
                validFrom,
                validTo,
                new WeeklySlots(weeklySlots.stream()
                        .map(slot -> new WeeklySlot(slot.dayOfWeek(), slot.startsAt(), slot.endsAt(), slot.seats()))
                        .toList()));
    }
}
