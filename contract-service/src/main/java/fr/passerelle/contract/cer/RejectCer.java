package fr.passerelle.contract.cer;

import fr.passerelle.contract.orientation.Author;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The Département does not validate, and says why: it can be written again.
@ApplicationScoped
public class RejectCer {
    private final LoadCer load;
    private final Cers cers;
    private final CerAnnouncer announcer;

    RejectCer(LoadCer load, Cers cers, CerAnnouncer announcer) {
        this.load = load;
        this.cers = cers;
        this.announcer = announcer;
    }

    public record Command(
            UUID cerId,
            long version,
            Decision.Reason reason,
            @Nullable String comment,
            Author by,
            Instant at) {}

    @Transactional
    public Cer handle(Command command) {
        var cer = load.toDecide(command.cerId(), command.version());
        var today = LocalDates.on(command.at());
        announcer.announce(cer.reject(command.reason(), command.comment(), command.by(), today, command.at()));
        cers.flush();
        return cer;
    }
}
