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

    /// A number that nobody has is absent.
    Map<Matricule, Household> byMatricules(String departement, Collection<Matricule> numbers);

    /// The households without a file number in which one of these people is registered, the eldest first.
    List<Household> awaitingMatricule(Collection<UUID> personIds);

    /// Households without a file number in one of these communes, with a member born on one of these days, the eldest
    /// first.
    List<Household> awaitingMatricule(
            String departement, Collection<String> communeCodes, Collection<LocalDate> birthDates);

    /// Where a person lives now, in the latest place where there are several.
    Optional<Household> currentOf(UUID personId);

    void add(Household household);

    /// Writes them at once, so that rows which point at them may follow.
    void addAll(List<Household> households);

    /// Records the number, encrypted where it must be.
    void affiliate(Household household, Matricule number);

    /// Keeps, encrypted, what a file says of each beyond the model.
    void preserve(Map<Household, Map<String, String>> values);
}
