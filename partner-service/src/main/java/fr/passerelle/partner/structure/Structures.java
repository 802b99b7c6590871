package fr.passerelle.partner.structure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The structures of a département.
public interface Structures {
    Optional<Structure> byId(UUID id);

    /// @param externalId `id` of data·inclusion
    Optional<Structure> byExternalId(String departement, String externalId);

    /// Which structures serve the commune on that day; of type espace insertion there is one or none.
    List<Structure> serving(String departement, String communeCode, StructureType type, LocalDate on);

    List<Structure> ofOrganisation(String departement, String organisationId);

    /// Of these communes, the one that another espace insertion serves at the same time.
    Optional<ServedCommune> attachedElsewhere(Structure structure);

    void add(Structure structure);

    /// Writes what changed, so that the version is the new one.
    void flush();
}
