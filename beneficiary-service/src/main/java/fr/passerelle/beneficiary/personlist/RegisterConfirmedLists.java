package fr.passerelle.beneficiary.personlist;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.platform.sql.PassingFailure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jboss.logging.Logger;

/// Goes on with what was confirmed, and forgets what nobody needs any more.
@ApplicationScoped
public class RegisterConfirmedLists {
    private static final Logger LOG = Logger.getLogger(RegisterConfirmedLists.class);
    private static final int FORGOTTEN_AT_ONCE = 20;

    private final RegisterLines registerLines;
    private final PersonLists lists;
    private final ListLines lines;
    private final BeneficiarySettings settings;
    private final Clock clock;

    RegisterConfirmedLists(
            RegisterLines registerLines,
            PersonLists lists,
            ListLines lines,
            BeneficiarySettings settings,
            Clock clock) {
        this.registerLines = registerLines;
        this.lists = lists;
        this.lines = lines;
        this.settings = settings;
        this.clock = clock;
    }

    /// @return whether there was something to do
    public boolean next() {
        try {
            return registerLines.next(settings.personLists().chunk());
        } catch (RuntimeException e) {
            if (PassingFailure.isOne(e)) {
                throw e;
            }
            return oneByOne();
        }
    }

    /// One line that cannot be registered holds back none of the others.
    private boolean oneByOne() {
        try {
            return registerLines.next(1);
        } catch (RuntimeException e) {
            if (PassingFailure.isOne(e)) {
                throw e;
            }
            LOG.warnf("a line of a list is left out: %s", PassingFailure.kind(e));
            registerLines.leaveOut(e);
            return true;
        }
    }

    /// @return whether there may be more
    @Transactional
    public boolean forget() {
        var old = lists.toForget(clock.instant(), FORGOTTEN_AT_ONCE);
        lines.forget(old.stream().map(PersonList::id).toList());
        old.forEach(list -> list.expire(clock.instant()));
        return !old.isEmpty();
    }

    /// Where something waits.
    public List<String> departements() {
        return List.copyOf(lists.departementsWaiting(clock.instant()));
    }
}
