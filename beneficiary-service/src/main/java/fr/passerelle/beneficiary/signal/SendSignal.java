package fr.passerelle.beneficiary.signal;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.parameters.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Takes a signal, and says until when it is answered.
@ApplicationScoped
public class SendSignal {
    private static final String ANSWER = "signal-answer";

    private final CheckSignal check;
    private final Signals signals;
    private final SignalDrawer drawer;
    private final Parameters parameters;
    private final SignalAnnouncer announcer;

    SendSignal(
            CheckSignal check, Signals signals, SignalDrawer drawer, Parameters parameters, SignalAnnouncer announcer) {
        this.check = check;
        this.signals = signals;
        this.drawer = drawer;
        this.parameters = parameters;
        this.announcer = announcer;
    }

    /// @param personId somebody whom the sender shares
    /// @param senderId organisation that noticed
    /// @param agreedOn when the person agreed, where that is the ground
    public record Command(
            String departement,
            @Nullable UUID personId,
            String senderId,
            String communeCode,
            List<Concern> concerns,
            SignalBasis basis,
            @Nullable LocalDate agreedOn,
            boolean prevention,
            SignalWords words,
            Instant at) {
        public Command {
            concerns = concerns.stream().distinct().toList();
        }
    }

    @Transactional
    public Signal handle(Command command) {
        check.sent(command);
        var signal = new Signal(Ids.next(), command, dueOn(command.departement(), LocalDates.on(command.at())));
        signals.add(signal);
        drawer.keep(signal, command.words());
        announcer.announce(new SignalEvent.Received(signal, command.at()));
        return signal;
    }

    private LocalDate dueOn(String departement, LocalDate on) {
        return on.plus(parameters.period(ANSWER, departement, on));
    }
}
