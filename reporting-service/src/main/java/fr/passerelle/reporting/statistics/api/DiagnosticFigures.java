package fr.passerelle.reporting.statistics.api;

import fr.passerelle.reporting.diagnostic.CountDiagnostic;
import fr.passerelle.reporting.table.Depth;
import fr.passerelle.reporting.tally.Counts;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Diagnostics, and what they lead to.
///
/// @param breakdown by profil and outcome together, told internally only
public record DiagnosticFigures(
        long completed,
        @Nullable List<Share> byProfil,
        @Nullable List<Share> byOutcome,
        @Nullable List<Line> breakdown) {

    @Schema(name = "DiagnosticLine")
    public record Line(String profil, String outcome, long completed) {}

    static DiagnosticFigures of(Counts diagnostics, Depth depth) {
        return new DiagnosticFigures(
                diagnostics.total(),
                Share.of(diagnostics, CountDiagnostic.PROFIL, depth),
                Share.of(diagnostics, CountDiagnostic.OUTCOME, depth),
                depth.exact() ? lines(diagnostics) : null);
    }

    private static List<Line> lines(Counts diagnostics) {
        return diagnostics.byKind().entrySet().stream()
                .map(part -> new Line(
                        part.getKey().label(CountDiagnostic.PROFIL),
                        part.getKey().label(CountDiagnostic.OUTCOME),
                        part.getValue()))
                .toList();
    }
}
