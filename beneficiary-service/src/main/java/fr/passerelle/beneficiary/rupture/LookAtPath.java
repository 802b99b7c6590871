package fr.passerelle.beneficiary.rupture;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/// Looks whether a path goes on. One that is broken is looked at every day, so that any sign ends it.
@ApplicationScoped
public class LookAtPath {
    private final Watches watches;
    private final Ruptures ruptures;
    private final Patience patience;
    private final Households households;
    private final RuptureAnnouncer announcer;
    private final Clock clock;

    LookAtPath(
            Watches watches,
            Ruptures ruptures,
            Patience patience,
            Households households,
            RuptureAnnouncer announcer,
            Clock clock) {
        this.watches = watches;
        this.ruptures = ruptures;
        this.patience = patience;
        this.households = households;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// @return whether there was one
    @Transactional
    public boolean next() {
        var today = LocalDates.today(clock);
        var due = watches.takeDue(today);
        due.ifPresent(watch -> look(watch, today));
        return due.isPresent();
    }

    private void look(Watch watch, LocalDate today) {
        var open = ruptures.openOf(watch.personId());
        if (watches.isOver(watch.personId())) {
            open.ifPresent(rupture -> end(rupture, SignKind.EXIT, today));
            watches.stop(watch.personId());
            return;
        }
        var last = watches.lastSign(watch.personId());
        var ended = open.filter(rupture -> rupture.isEndedBy(last));
        ended.ifPresent(rupture -> end(rupture, last.kind(), today));
        var lasts = open.isPresent() && ended.isEmpty();
        var lostOn = patience.lostOn(last, watch.departement(), today);
        if (!lasts && !lostOn.isAfter(today)) {
            breaks(watch, last, today);
            lasts = true;
        }
        watches.lookAgain(watch.personId(), lasts ? today.plusDays(1) : lostOn);
    }

    private void breaks(Watch watch, Sign last, LocalDate today) {
        var rupture = new Rupture(Ids.next(), watch, last, today);
        ruptures.add(rupture);
        Optional<String> commune = households.currentOf(watch.personId()).map(Household::communeCode);
        announcer.announce(rupture.broken(commune.orElse(null), clock.instant()));
    }

    private void end(Rupture rupture, SignKind by, LocalDate today) {
        announcer.announce(rupture.end(by, today, clock.instant()));
    }
}
