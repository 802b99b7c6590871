package fr.passerelle.beneficiary.site;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The sites of the départements in scope.
public interface Sites {
    /// Keeps the latest description.
    void keep(Site site);

    Optional<Site> byId(UUID id);

    List<Site> ofOrganisation(String organisationId);
}
