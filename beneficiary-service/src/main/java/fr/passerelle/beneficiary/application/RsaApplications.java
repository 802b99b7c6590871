package fr.passerelle.beneficiary.application;

import java.util.Optional;
import java.util.UUID;

/// The requests of the départements in scope.
public interface RsaApplications {
    Optional<RsaApplication> byId(UUID id);

    void add(RsaApplication application);
}
