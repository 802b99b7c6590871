package fr.passerelle.beneficiary.diagnostic;

import fr.passerelle.platform.versioning.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Replaces what a draft says.
@ApplicationScoped
public class ReviseDiagnostic {
    private final TakeFindings take;
    private final Diagnostics diagnostics;
    private final DiagnosticWords words;

    ReviseDiagnostic(TakeFindings take, Diagnostics diagnostics, DiagnosticWords words) {
        this.take = take;
        this.diagnostics = diagnostics;
        this.words = words;
    }

    /// @param version of the diagnostic that the caller has read
    public record Command(UUID diagnosticId, long version, DiagnosticForm form, Instant at) {}

    @Transactional
    public Diagnostic handle(Command command) {
        var diagnostic = diagnostics.byId(command.diagnosticId()).orElseThrow(DiagnosticRefused::unknown);
        IfMatch.check(command.version(), diagnostic.version());
        diagnostic.require(DiagnosticAct.REVISION);
        diagnostic.revise(take.of(diagnostic.departement(), command.form()), command.at());
        words.keep(diagnostic, command.form().words());
        return diagnostic;
    }
}
