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

    CancelCer(LoadCer load, Cers cers) {
        this.load = load;
        this.cers = cers;
    }

    @Transactional
    public Cer handle(UUID cerId, long version, Author by, Instant at) {
        var cer = load.toWrite(cerId, version, by);
        cer.cancel(by, LocalDates.on(at));
        cers.flush();
        return cer;
    }
}
