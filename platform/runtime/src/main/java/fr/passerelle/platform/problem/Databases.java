package fr.passerelle.platform.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a failure of the database means to a caller: come back later, or someone was faster.
final class Databases {
    /// Connection lost, refused or not to be had; the server is stopping, starting or full.
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    /// Deadlock, serialisation failure, and keys or periods that another transaction took first.
    private static final Set<String> OVERTAKEN = Set.of("40001", "40P01", "23505", "23P01");

    private Databases() {}

    static Optional<Fault> faultIn(@Nullable Throwable cause) {
        if (Fault.find(cause, OptimisticLockException.class).isPresent()) {
            return Optional.of(Fault.plain(412));
        }
        return Fault.find(cause, SQLException.class).flatMap(Databases::faultOf);
    }

    private static Optional<Fault> faultOf(SQLException failure) {
        var state = failure.getSQLState();
        if (state == null) {
            // The pool's own failures bear no state: it waited in vain, or is closed.
            return Optional.of(Fault.plain(503));
        }
        if (state.startsWith("08") || AWAY.contains(state)) {
            return Optional.of(Fault.plain(503));
        }
        return OVERTAKEN.contains(state) ? Optional.of(Fault.plain(409)) : Optional.empty();
    }
}
