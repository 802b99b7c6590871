package fr.passerelle.beneficiary.personalfile;

import fr.passerelle.beneficiary.diagnostic.DiagnosticWords;
import fr.passerelle.beneficiary.diagnostic.Diagnostics;
import fr.passerelle.beneficiary.privacy.PrivacyRequests;
import fr.passerelle.beneficiary.rectification.Corrections;
import fr.passerelle.beneficiary.signal.SignalDrawer;
import fr.passerelle.beneficiary.signal.Signals;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is encrypted in the tables, opened beside what is not. Each row is told by its `id`.
@ApplicationScoped
class OpenedWords {
    private final Diagnostics diagnostics;
    private final DiagnosticWords diagnosticWords;
    private final Signals signals;
    private final SignalDrawer signalWords;
    private final PrivacyRequests requests;
    private final Corrections corrections;

    OpenedWords(
            Diagnostics diagnostics,
            DiagnosticWords diagnosticWords,
            Signals signals,
            SignalDrawer signalWords,
            PrivacyRequests requests,
            Corrections corrections) {
        this.diagnostics = diagnostics;
        this.diagnosticWords = diagnosticWords;
        this.signals = signals;
        this.signalWords = signalWords;
        this.requests = requests;
        this.corrections = corrections;
    }

    void ofDiagnostic(Map<String, @Nullable Object> row) {
        diagnostics.byId(id(row)).ifPresent(diagnostic -> {
            var words = diagnosticWords.of(diagnostic);
            row.put("wishes", words.wishes());
            row.put("needs", words.needs());
            row.put("narrative", words.narrative());
        });
    }

    /// CRPA, art. L311-6: a document that shows the conduct of somebody, and could harm them, is told to them alone.
    void ofSignal(Map<String, @Nullable Object> row) {
        var signal = signals.byId(id(row)).orElseThrow();
        if (signal.protectsItsSender()) {
            row.put("withheld:protected-sender", true);
            return;
        }
        row.put("senderOrganisationId", signal.senderId());
        row.put("message", signalWords.of(signal).message());
    }

    void ofRequest(Map<String, @Nullable Object> row) {
        var changes = corrections.of(requests.byId(id(row)).orElseThrow());
        if (!changes.isEmpty()) {
            row.put(
                    "corrected",
                    changes.stream()
                            .map(one -> told(one.before()) + " → " + told(one.after()))
                            .collect(Collectors.joining(" ; ")));
        }
    }

    private static String told(@Nullable String value) {
        return value == null ? "—" : value;
    }

    private static UUID id(Map<String, @Nullable Object> row) {
        return UUID.fromString(String.valueOf(row.get("id")));
    }
}
