package fr.passerelle.beneficiary.diagnostic.api;

import fr.passerelle.beneficiary.diagnostic.Conclusion;
import fr.passerelle.beneficiary.diagnostic.Diagnostic;
import fr.passerelle.beneficiary.diagnostic.DiagnosticStatus;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A diagnostic in a list.
@Schema(name = "DiagnosticSummary", description = "Un diagnostic, sans ce qui s'y est dit")
public record DiagnosticSummary(
        UUID id,
        DiagnosticStatus status,
        LocalDate heldOn,
        @Nullable LocalDate completedOn,
        @Nullable Integer profil,
        Conclusion.@Nullable DiagnosticOutcome outcome) {

    static DiagnosticSummary of(Diagnostic diagnostic) {
        var conclusion = diagnostic.conclusion();
        return new DiagnosticSummary(
                diagnostic.id(),
                diagnostic.status(),
                diagnostic.heldOn(),
                conclusion.map(Conclusion::on).orElse(null),
                conclusion.map(Conclusion::profil).orElse(null),
                conclusion.map(Conclusion::outcome).orElse(null));
    }
}
