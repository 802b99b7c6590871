package fr.passerelle.scheduling.slot;

import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A time at a site when people can be received, with its seats.
///
/// @param organisationId who holds the site
/// @param hostedOrganisationId who receives, where it is not the holder
/// @param isOpen false once its planning is suspended or closed
public record Slot(
        UUID id,
        String departement,
        UUID planningId,
        UUID siteId,
        String organisationId,
        @Nullable String hostedOrganisationId,
        ProfessionalRole professionalRole,
        Set<Motif> motifs,
        Modality modality,
        Instant startsAt,
        Instant endsAt,
        int seats,
        int freeSeats,
        boolean isOpen) {
    public Slot {
        motifs = Set.copyOf(motifs);
    }
}
