package fr.passerelle.beneficiary.application;

import java.util.Optional;
import java.util.UUID;

/// The requests of the départements in scope.
public interface RsaApplications {
    Optional<RsaApplication> byId(UUID id);

    /// The last one registered of a household; a right told by a file alone has none.
    Optional<RsaApplication> latestOf(UUID householdId);

    void add(RsaApplication application);
}
