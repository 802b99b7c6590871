package fr.passerelle.scheduling.slot;

import fr.passerelle.scheduling.Modality;
import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.ProfessionalRole;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What an accepted planning opens.
public record Opening(
        UUID planningId,
        String departement,
        UUID siteId,
        String organisationId,
        @Nullable String hostedOrganisationId,
        ProfessionalRole professionalRole,
        Set<Motif> motifs,
        Modality modality,
        List<Times> times) {
    public Opening {
        motifs = Set.copyOf(motifs);
        times = List.copyOf(times);
    }

    public record Times(Instant startsAt, Instant endsAt, int seats) {}

    public int seats() {
        return times.stream().mapToInt(Times::seats).sum();
    }
}
