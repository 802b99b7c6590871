package fr.passerelle.beneficiary.privacy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The requests about personal data of the départements in scope.
public interface PrivacyRequests {
    Optional<PrivacyRequest> byId(UUID id);

    /// Those of a person that nobody has answered yet.
    List<PrivacyRequest> openOf(UUID personId);

    void add(PrivacyRequest request);
}
