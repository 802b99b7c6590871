package fr.passerelle.contract.cer;

import fr.passerelle.contract.orientation.Author;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Gives up a contract that was not validated yet.
@ApplicationScoped
public class CancelCer {
    private final LoadCer load;
    private final Cers cers;
    private final CerAnnouncer announcer;

    CancelCer(LoadCer load, Cers cers, CerAnnouncer announcer) {
        this.load = load;
        this.cers = cers;
        this.announcer = announcer;
    }

    @Transactional
    public Cer handle(UUID cerId, long version, Author by, Instant at) {
        var cer = load.toWrite(cerId, version, by);
        announcer.announce(cer.cancel(by, LocalDates.on(at), at));
        cers.flush();
        return cer;
    }
}
