package fr.passerelle.beneficiary.frein;

import fr.passerelle.beneficiary.departure.Departures;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Something is undertaken about a frein, or a professional confirms that it is lifted.
@ApplicationScoped
public class MoveFrein {
    private final Freins freins;
    private final Departures departures;
    private final FreinAnnouncer announcer;

    MoveFrein(Freins freins, Departures departures, FreinAnnouncer announcer) {
        this.freins = freins;
        this.departures = departures;
        this.announcer = announcer;
    }

    /// @param freinId of a frein that a diagnostic names
    /// @param version of it that the caller has read
    public record Command(UUID freinId, long version, Instant at) {}

    @Transactional
    public Frein work(Command command) {
        var frein = asRead(command);
        frein.work();
        return frein;
    }

    @Transactional
    public Frein lift(Command command) {
        var frein = asRead(command);
        announcer.announce(frein.lift(command.at()));
        return frein;
    }

    private Frein asRead(Command command) {
        var frein = freins.current(command.freinId()).orElseThrow(FreinRefused::notCurrent);
        IfMatch.check(command.version(), frein.version());
        departures.requireHere(frein.personId());
        return frein;
    }
}
