package fr.passerelle.beneficiary.hold;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The holds of the départements in scope.
public interface LegalHolds {
    Optional<LegalHold> byId(UUID id);

    /// The latest first.
    List<LegalHold> of(UUID personId);

    /// By a hold of their own or of somebody of the same household: the file of the Caf tells of them together.
    boolean isHeld(UUID personId);

    /// Keeps the person from being erased until the end of the transaction.
    ///
    /// @return false where they are gone
    boolean keep(UUID personId);

    void add(LegalHold hold);
}
