package fr.passerelle.beneficiary.diagnostic;

import java.time.LocalDate;

/// What the professional and the person conclude; nothing here is computed.
///
/// @param profil 1 rather professional difficulties, 2 both, 3 rather social ones
/// @param on day of the conclusion
public record Conclusion(int profil, DiagnosticOutcome outcome, LocalDate on) {
    public Conclusion {
        if (profil < 1 || profil > 3) {
            throw new IllegalArgumentException("no profil " + profil);
        }
    }

    /// What the diagnostic leads to.
    public enum DiagnosticOutcome {
        CER,
        ORIENTATION_FRANCE_TRAVAIL,
        REORIENTATION
    }
}
