package fr.passerelle.beneficiary.retention;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The closed archive of the départements in scope: its files stand where they stood, and few may read them.
public interface Archive {
    /// @param departement of the person
    record File(UUID personId, String departement) {}

    /// @param found among those that were looked at
    /// @param last file that was looked at; absent where there are no more
    record Piece(List<File> found, Optional<UUID> last) {
        public Piece {
            found = List.copyOf(found);
        }
    }

    /// Where files are kept.
    Collection<String> departements();

    /// After which file today's round goes on, held until the end of the transaction; empty where it is over.
    Optional<UUID> takeRound(String departement, LocalDate today);

    void goOn(String departement, Optional<UUID> last);

    /// Of whom nothing has been heard since a day, nothing is open and nothing is to come.
    Piece silentSince(String departement, UUID after, LocalDate day, int atMost);

    /// After which file of the archive the look for what was heard goes on, held until the end of the transaction.
    UUID takeLook(String departement, LocalDate today);

    /// From the first one again where there are no more.
    void lookOn(String departement, Optional<UUID> last);

    /// Those of the next in the archive of whom something was heard since.
    Piece heardOf(String departement, UUID after, int atMost);

    void add(File file, LocalDate on);

    void remove(File file);

    boolean holds(UUID personId);
}
