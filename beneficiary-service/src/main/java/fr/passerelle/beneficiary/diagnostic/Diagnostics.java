package fr.passerelle.beneficiary.diagnostic;

import java.util.Optional;
import java.util.UUID;

/// The diagnostics of the départements in scope.
public interface Diagnostics {
    Optional<Diagnostic> byId(UUID id);

    /// The completed one that no later one has outdated.
    Optional<Diagnostic> currentOf(UUID personId);

    void add(Diagnostic diagnostic);
}
