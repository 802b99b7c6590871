package fr.passerelle.beneficiary.diagnostic;

/// Where the words of diagnostics stand, encrypted.
public interface DiagnosticWords {
    /// Those of a diagnostic, in place of earlier ones.
    void keep(Diagnostic diagnostic, Words words);

    Words of(Diagnostic diagnostic);
}
