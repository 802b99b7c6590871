package fr.passerelle.beneficiary.household;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The households of the départements in scope.
public interface Households {
    Optional<Household> byId(UUID id);

    Optional<Household> byMatricule(String departement, Matricule number);

    /// The household without a file number in which one of these people is registered: what the desk knew first.
    Optional<Household> awaitingMatricule(Collection<UUID> personIds);

    /// Households without a file number in a commune, with a member born on one of these days.
    List<Household> awaitingMatricule(String departement, String communeCode, Collection<LocalDate> birthDates);

    /// Where a person lives now, in the latest place where there are several.
    Optional<Household> currentOf(UUID personId);

    void add(Household household);

    /// Records the number, encrypted where it must be.
    void affiliate(Household household, Matricule number);

    /// Keeps, encrypted, what a file says beyond the model.
    void preserve(Household household, Map<String, String> values);
}
