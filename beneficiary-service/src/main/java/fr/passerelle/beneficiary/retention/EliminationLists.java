package fr.passerelle.beneficiary.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The lists of elimination of the départements in scope, and what may stand on one.
public interface EliminationLists {
    /// @param personId absent once destroyed
    /// @param held whether a hold keeps the file
    record Entry(int rank, @Nullable UUID personId, LocalDate lastContactOn, LocalDate archivedOn, boolean held) {}

    /// Files that were closed until a day, of whose people nothing was heard since and nothing is decided or asked.
    ///
    /// @param held those that a hold keeps, or those that none does
    List<Entry> eligible(String departement, LocalDate closedUntil, boolean held, int atMost);

    Optional<EliminationList> byId(UUID id);

    List<Entry> entriesOf(EliminationList list);

    void add(EliminationList list, List<Entry> entries);
}
