package fr.passerelle.reporting.referral;

import fr.passerelle.reporting.tally.Part;
import fr.passerelle.reporting.tally.Stories;
import fr.passerelle.reporting.tally.Subject;
import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/// Counts a referral once, sent, answered, started and completed in whatever order it is told.
@ApplicationScoped
public class CountReferral {
    private final Stories stories;
    private final Tally tally;

    public CountReferral(Stories stories, Tally tally) {
        this.stories = stories;
        this.tally = tally;
    }

    @Transactional
    public void handle(UUID referralId, String departement, Referral.Step name, Part part) {
        var story = stories.tell(new Subject(Referral.SERIES, referralId, departement), name.name(), part);
        Referral.counter(departement, story).ifPresent(counter -> tally.place(Referral.SERIES, referralId, counter));
    }
}
