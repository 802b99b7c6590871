package fr.passerelle.reporting.rsaright;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/// Counts a right once, though its opening is announced once a member, and perhaps corrected.
@ApplicationScoped
public class CountOpenedRight {
    private final OpenedRights rights;

    public CountOpenedRight(OpenedRights rights) {
        this.rights = rights;
    }

    @Transactional
    public void handle(OpenedRight told) {
        if (rights.add(told)) {
            rights.count(told.cell(), 1);
            return;
        }
        var known = rights.held(told.rsaRightId());
        if (told.supersedes(known)) {
            rights.replace(told);
            if (!told.cell().equals(known.cell())) {
                rights.count(known.cell(), -1);
                rights.count(told.cell(), 1);
            }
        }
    }
}
