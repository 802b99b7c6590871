package fr.passerelle.beneficiary.exit;

import fr.passerelle.beneficiary.rupture.WatchPath;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Takes an exit back: the person's path goes on, and is watched from that day.
@ApplicationScoped
public class RevokeExit {
    private final Exits exits;
    private final ExitAnnouncer announcer;
    private final WatchPath watch;

    RevokeExit(Exits exits, ExitAnnouncer announcer, WatchPath watch) {
        this.exits = exits;
        this.announcer = announcer;
        this.watch = watch;
    }

    /// @param version of the exit that the caller has read
    public record Command(UUID exitId, long version, ExitRevocationReason reason, Instant at) {}

    @Transactional
    public Exit handle(Command command) {
        var exit = exits.byId(command.exitId()).orElseThrow(ExitRefused::unknown);
        IfMatch.check(command.version(), exit.version());
        announcer.announce(exit.revoke(command.reason(), command.at()));
        watch.told(exit.personId(), exit.departement(), LocalDates.on(command.at()));
        return exit;
    }
}
