package fr.passerelle.beneficiary.privacy;

import java.util.Optional;
import java.util.UUID;

/// The requests about personal data of the départements in scope.
public interface PrivacyRequests {
    Optional<PrivacyRequest> byId(UUID id);

    void add(PrivacyRequest request);
}
