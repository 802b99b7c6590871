package fr.passerelle.beneficiary.exit;

import java.time.LocalDate;
import java.util.UUID;

/// How people came into the scheme, in the départements in scope.
public interface Entries {
    Entry of(UUID personId, LocalDate on);
}
