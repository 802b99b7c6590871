package fr.passerelle.scheduling.planning.api;

import fr.passerelle.platform.versioning.Versioned;
import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import fr.passerelle.scheduling.planning.Planning;
import fr.passerelle.scheduling.planning.PlanningStatus;
import fr.passerelle.scheduling.planning.WeeklySlot;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Planning", description = "Planning négocié ; rien n'y est réservable avant son acceptation")
record PlanningResponse(
        UUID id,
        long version,
        String departement,
        UUID siteId,
        @Schema(description = "Organisme qui tient le lieu") String siteOrganisationId,

        @Schema(description = "Organisme qui veut y recevoir")
        String proposedBy,

        @Schema(description = "Organisme dont viennent les conditions présentes")
        String termsBy,

        PlanningStatus status,
        ProfessionalRole professionalRole,
        List<Motif> motifs,
        Modality modality,
        LocalDate validFrom,
        LocalDate validTo,
        List<WeeklySlotResponse> weeklySlots)
        implements Versioned {

    @Schema(name = "WeeklySlot")
    record WeeklySlotResponse(
            DayOfWeek dayOfWeek,
            @Schema(examples = "09:00") String startsAt,
            @Schema(examples = "09:45") String endsAt,
            int seats) {
        static WeeklySlotResponse of(WeeklySlot slot) {
            return new WeeklySlotResponse(
                    slot.dayOfWeek(), slot.startsAt().toString(), slot.endsAt().toString(), slot.seats());
        }
    }

    static PlanningResponse of(Planning planning) {
        var terms = planning.terms();
        return new PlanningResponse(
                planning.id(),
                planning.version(),
                planning.departement(),
                planning.siteId(),
                planning.siteOrganisationId(),
                planning.proposedBy(),
                planning.termsBy(),
                planning.status(),
                terms.professionalRole(),
                terms.motifs().all().stream().sorted().toList(),
                terms.modality(),
                terms.validFrom(),
                terms.validTo(),
                terms.weeklySlots().all().stream().map(WeeklySlotResponse::of).toList());
    }
}
