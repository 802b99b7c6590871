package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.departure.Departures;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Replaces what a draft says.
@ApplicationScoped
public class ReviseDiagnostic {
    private final TakeFindings take;
    private final Persons persons;
    private final Departures departures;
    private final Diagnostics diagnostics;
    private final DiagnosticWords words;

    ReviseDiagnostic(
            TakeFindings take, Persons persons, Departures departures, Diagnostics diagnostics, DiagnosticWords words) {
        this.take = take;
        this.persons = persons;
        this.departures = departures;
        this.diagnostics = diagnostics;
        this.words = words;
    }

    /// @param version of the diagnostic that the caller has read
    public record Command(UUID diagnosticId, long version, DiagnosticForm form, Instant at) {}

    @Transactional
    public Diagnostic handle(Command command) {
        var diagnostic = diagnostics.byId(command.diagnosticId()).orElseThrow(DiagnosticRefused::unknown);
        IfMatch.check(command.version(), diagnostic.version());
        departures.requireHere(diagnostic.personId());
        diagnostic.require(DiagnosticAct.REVISION);
        var person = persons.byId(diagnostic.personId()).orElseThrow(DiagnosticRefused::unknown);
        diagnostic.revise(take.of(person, command.form()), command.at());
        words.keep(diagnostic, command.form().words());
        return diagnostic;
    }
}
