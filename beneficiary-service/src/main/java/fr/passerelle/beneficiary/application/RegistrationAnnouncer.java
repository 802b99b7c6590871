package fr.passerelle.beneficiary.application;

import java.time.Instant;
import java.util.UUID;

/// Tells that an organisation registered somebody, new or known already.
public interface RegistrationAnnouncer {
    void registered(Registered fact);

    /// @param organisationId who registered them
    record Registered(UUID personId, String departement, String organisationId, Instant at) {}
}
