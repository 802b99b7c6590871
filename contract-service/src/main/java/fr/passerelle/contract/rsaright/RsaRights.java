package fr.passerelle.contract.rsaright;

import java.util.UUID;

/// The last right of each person, in the départements in scope.
public interface RsaRights {
    void opened(UUID personId, String departement, UUID rsaRightId);

    /// Whether the last one that was told of is open.
    boolean isOpen(UUID personId);

    /// The end of a former right does not end the one of now.
    void closed(UUID personId, String departement, UUID rsaRightId);
}
