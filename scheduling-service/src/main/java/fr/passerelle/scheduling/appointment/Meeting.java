package fr.passerelle.scheduling.appointment;

import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import fr.passerelle.scheduling.slot.Slot;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where, when and for what: what everybody who is told of an appointment is told.
///
/// @param organisationId who holds the site
/// @param hostedOrganisationId who receives, where it is not the holder
@Embeddable
public record Meeting(
        @Column(name = "slot_id") UUID slotId,
        @Column(name = "site_id") UUID siteId,
        @Column(name = "organisation_id") String organisationId,
        @Nullable @Column(name = "hosted_organisation_id") String hostedOrganisationId,

        @Enumerated(EnumType.STRING) @Column(name = "professional_role")
        ProfessionalRole professionalRole,

        @Enumerated(EnumType.STRING) Motif motif,
        @Enumerated(EnumType.STRING) Modality modality,
        @Column(name = "starts_at") Instant startsAt,
        @Column(name = "ends_at") Instant endsAt) {
    /// @param modality the slot's own where none is asked for
    static Meeting on(Slot slot, Motif motif, @Nullable Modality modality) {
        return new Meeting(
                slot.id(),
                slot.siteId(),
                slot.organisationId(),
                slot.hostedOrganisationId(),
                slot.professionalRole(),
                motif,
                modality == null ? slot.modality() : modality,
                slot.startsAt(),
                slot.endsAt());
    }
}
