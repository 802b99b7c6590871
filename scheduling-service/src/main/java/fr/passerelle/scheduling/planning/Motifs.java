package fr.passerelle.scheduling.planning;

import fr.passerelle.scheduling.Motif;
import java.util.Set;

/// What people may come for.
public record Motifs(Set<Motif> all) {
    public Motifs {
        all = Set.copyOf(all);
        if (all.isEmpty()) {
            throw PlanningRefused.terms("motifs");
        }
    }
}
