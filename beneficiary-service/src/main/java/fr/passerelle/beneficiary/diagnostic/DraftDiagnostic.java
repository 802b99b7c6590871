package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.beneficiary.departure.Departures;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Writes down what an interview found out.
@ApplicationScoped
public class DraftDiagnostic {
    private final TakeFindings take;
    private final Persons persons;
    private final Departures departures;
    private final Diagnostics diagnostics;
    private final DiagnosticWords words;

    DraftDiagnostic(
            TakeFindings take, Persons persons, Departures departures, Diagnostics diagnostics, DiagnosticWords words) {
        this.take = take;
        this.persons = persons;
        this.departures = departures;
        this.diagnostics = diagnostics;
        this.words = words;
    }

    public record Command(UUID personId, Diagnostic.Author author, DiagnosticForm form, Instant at) {}

    @Transactional
    public Diagnostic handle(Command command) {
        var person = persons.byId(command.personId()).orElseThrow(PersonSight::unknown);
        departures.requireHere(person.id());
        var findings = take.of(person, command.form());
        var diagnostic =
                new Diagnostic(Ids.next(), person.departement(), person.id(), command.author(), findings, command.at());
        diagnostics.add(diagnostic);
        words.keep(diagnostic, command.form().words());
        return diagnostic;
    }
}
