package fr.passerelle.beneficiary.hold;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The holds of the départements in scope.
public interface LegalHolds {
    Optional<LegalHold> byId(UUID id);

    /// The latest first.
    List<LegalHold> of(UUID personId);

    default boolean isHeld(UUID personId) {
        return of(personId).stream().anyMatch(hold -> hold.liftedOn().isEmpty());
    }

    /// Keeps the person from being erased until the end of the transaction.
    ///
    /// @return false where they are gone
    boolean keep(UUID personId);

    void add(LegalHold hold);
}
