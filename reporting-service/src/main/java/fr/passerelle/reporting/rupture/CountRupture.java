package fr.passerelle.reporting.rupture;

import fr.passerelle.reporting.tally.Part;
import fr.passerelle.reporting.tally.Stories;
import fr.passerelle.reporting.tally.Subject;
import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Counts a broken path once, whether it goes on or not, in whatever order it is told.
@ApplicationScoped
public class CountRupture {
    private final Stories stories;
    private final Tally tally;

    public CountRupture(Stories stories, Tally tally) {
        this.stories = stories;
        this.tally = tally;
    }

    /// @param part with the last sign before, or the one that ended it
    @Transactional
    public void handle(UUID ruptureId, String departement, Rupture.Step name, Part part) {
        var story = stories.tell(new Subject(Rupture.SERIES, ruptureId, departement), name.name(), part);
        Rupture.counter(departement, story).ifPresent(counter -> tally.place(Rupture.SERIES, ruptureId, counter));
    }
}
