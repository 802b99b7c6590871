package fr.passerelle.scheduling.planning;

import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.ProfessionalRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// What is negotiated: who receives, for what, and when.
///
/// @param validTo last day
@Embeddable
public record Terms(
        @Enumerated(EnumType.STRING) @Column(name = "professional_role")
        ProfessionalRole professionalRole,

        Motifs motifs,
        @Enumerated(EnumType.STRING) Modality modality,
        @Column(name = "valid_from") LocalDate validFrom,
        @Column(name = "valid_to") LocalDate validTo,
        @Column(name = "weekly_slots") WeeklySlots weeklySlots) {
    /// A longer one is negotiated again, and its slots stay countable.
    private static final int MOST_DAYS = 366;

    public Terms {
        if (validTo.isBefore(validFrom) || ChronoUnit.DAYS.between(validFrom, validTo) > MOST_DAYS) {
            throw PlanningRefused.terms("period");
        }
    }
}
