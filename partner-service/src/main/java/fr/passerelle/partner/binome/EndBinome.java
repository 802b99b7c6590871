package fr.passerelle.partner.binome;

import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/// The two follow the person together no longer.
@ApplicationScoped
public class EndBinome {
    private final Binomes binomes;
    private final TellBinome tell;
    private final Clock clock;

    EndBinome(Binomes binomes, TellBinome tell, Clock clock) {
        this.binomes = binomes;
        this.tell = tell;
        this.clock = clock;
    }

    /// @param version of the binôme that the caller has read
    /// @param on last day
    /// @param by subject of the token
    public record Command(UUID binomeId, long version, LocalDate on, BinomeEndReason reason, String by) {}

    /// The state answers before the version: what is over is refused whatever was read.
    @Transactional
    public Binome handle(Command command) {
        var binome = binomes.byId(command.binomeId()).orElseThrow(BinomeRefused::unknown);
        binomes.hold(binome);
        binome.requireInForce();
        IfMatch.check(command.version(), binome.version());
        var ended = binome.end(command.on(), command.reason(), command.by(), clock.instant());
        binomes.flush();
        tell.ends(binome, ended);
        return binome;
    }
}
