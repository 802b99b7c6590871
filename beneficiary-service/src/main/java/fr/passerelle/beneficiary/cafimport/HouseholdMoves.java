package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.cafhousehold.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// The moves that files have told.
public interface HouseholdMoves {
    /// @return the moves that were not known before
    List<Told> keep(List<Told> moves);

    List<Kept> of(UUID householdId);

    /// The people of the household now.
    List<UUID> members(UUID householdId);

    /// @param from the body that tells it, for example `CAF-921`
    record Told(UUID householdId, String departement, String from, UUID fileId, Move move) {}

    record Kept(Move.Direction direction, String organisationId, LocalDate on) {}

    /// Takes what a chunk tells of moves in, in its transaction.
    interface Recording {
        void handle(ImportRun run, List<Told> told);
    }

    /// Announces a departure to everyone who leaves.
    interface Announcer {
        void departed(Told departure, List<UUID> people, Instant at);
    }
}
