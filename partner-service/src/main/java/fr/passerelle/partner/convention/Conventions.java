package fr.passerelle.partner.convention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The conventions of a département.
public interface Conventions {
    Optional<Convention> byId(UUID id);

    /// Those in force on a day that bind an organisation, the latest signed first.
    List<Convention> inForce(String departement, String organisationId, LocalDate on);

    void add(Convention convention);
}
