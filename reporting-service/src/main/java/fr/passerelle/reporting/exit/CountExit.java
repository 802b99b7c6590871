package fr.passerelle.reporting.exit;

import fr.passerelle.reporting.tally.Part;
import fr.passerelle.reporting.tally.Stories;
import fr.passerelle.reporting.tally.Subject;
import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Counts an exit once, told, told apart and taken back in whatever order.
@ApplicationScoped
public class CountExit {
    private final Stories stories;
    private final Tally tally;

    public CountExit(Stories stories, Tally tally) {
        this.stories = stories;
        this.tally = tally;
    }

    /// @param part with the category, the reason and the opening of the right
    @Transactional
    public void handle(UUID exitId, String departement, Exit.Step name, Part part) {
        var story = stories.tell(new Subject(Exit.SERIES, exitId, departement), name.name(), part);
        Exit.counter(departement, story).ifPresent(counter -> tally.place(Exit.SERIES, exitId, counter));
    }
}
