package fr.passerelle.beneficiary.signal;

import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// The Département says whom a signal is about, and answers it.
@ApplicationScoped
public class TreatSignal {
    private final Signals signals;
    private final Persons persons;
    private final CheckSignal check;
    private final SignalAnnouncer announcer;

    TreatSignal(Signals signals, Persons persons, CheckSignal check, SignalAnnouncer announcer) {
        this.signals = signals;
        this.persons = persons;
        this.check = check;
        this.announcer = announcer;
    }

    /// @param version of the signal that the caller has read
    public record Command(UUID signalId, long version, Instant at) {}

    /// @param personId somebody known in the département of the signal
    @Transactional
    public Signal identify(Command command, UUID personId) {
        var signal = asRead(command);
        signal.require(SignalAct.IDENTIFICATION);
        var person = persons.byId(personId).orElseThrow(PersonSight::unknown);
        if (!person.departement().equals(signal.departement())) {
            throw PersonSight.unknown();
        }
        signal.identify(personId);
        return signal;
    }

    @Transactional
    public Signal answer(Command command, SignalAnswer answer) {
        var signal = asRead(command);
        signal.require(SignalAct.ANSWER);
        check.answered(signal, answer, LocalDates.on(command.at()));
        announcer.announce(signal.answer(answer, command.at()));
        return signal;
    }

    private Signal asRead(Command command) {
        var signal = signals.byId(command.signalId()).orElseThrow(SignalRefused::unknown);
        IfMatch.check(command.version(), signal.version());
        return signal;
    }
}
