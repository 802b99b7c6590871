package fr.passerelle.reporting.rsaright;

import fr.passerelle.reporting.tally.Counter;
import fr.passerelle.reporting.tally.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Counts a right once, though its opening is announced once a member, and perhaps corrected.
@ApplicationScoped
public class CountOpenedRight {
    private final Tally tally;

    public CountOpenedRight(Tally tally) {
        this.tally = tally;
    }

    @Transactional
    public void handle(OpenedRight right) {
        tally.place(OpenedRight.SERIES, right.rsaRightId(), Counter.of(right.cell()), right.told());
    }
}
