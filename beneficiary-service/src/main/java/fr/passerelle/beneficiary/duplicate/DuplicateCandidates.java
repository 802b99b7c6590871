package fr.passerelle.beneficiary.duplicate;

import java.util.Optional;
import java.util.UUID;

/// The pairs of the départements in scope.
public interface DuplicateCandidates {
    Optional<DuplicateCandidate> byId(UUID id);
}
