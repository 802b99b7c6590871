package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.departure.Departures;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// A professional and the person conclude: the profil is set, what follows is said, an earlier diagnostic is outdated.
@ApplicationScoped
public class CompleteDiagnostic {
    private final Diagnostics diagnostics;
    private final Persons persons;
    private final Departures departures;
    private final CheckCompletion check;
    private final DescribeSituation situation;
    private final DiagnosticAnnouncer announcer;

    CompleteDiagnostic(
            Diagnostics diagnostics,
            Persons persons,
            Departures departures,
            CheckCompletion check,
            DescribeSituation situation,
            DiagnosticAnnouncer announcer) {
        this.diagnostics = diagnostics;
        this.persons = persons;
        this.departures = departures;
        this.check = check;
        this.situation = situation;
        this.announcer = announcer;
    }

    /// @param version of the diagnostic that the caller has read
    /// @param madeWithPerson whether the person took part
    /// @param profil decided by the professional
    public record Command(
            UUID diagnosticId,
            long version,
            boolean madeWithPerson,
            int profil,
            Conclusion.DiagnosticOutcome outcome,
            Instant at) {}

    @Transactional
    public Diagnostic handle(Command command) {
        var diagnostic = diagnostics.byId(command.diagnosticId()).orElseThrow(DiagnosticRefused::unknown);
        IfMatch.check(command.version(), diagnostic.version());
        departures.requireHere(diagnostic.personId());
        diagnostic.require(DiagnosticAct.COMPLETION);
        check.check(diagnostic, command.madeWithPerson());
        diagnostics.currentOf(diagnostic.personId()).ifPresent(earlier -> earlier.giveWayTo(diagnostic, command.at()));
        var conclusion = new Conclusion(command.profil(), command.outcome(), LocalDates.on(command.at()));
        var completed = diagnostic.complete(conclusion, command.at());
        persons.byId(diagnostic.personId()).orElseThrow().assess(command.profil(), command.at());
        announcer.announce(completed, situation.of(diagnostic.personId()));
        return diagnostic;
    }
}
