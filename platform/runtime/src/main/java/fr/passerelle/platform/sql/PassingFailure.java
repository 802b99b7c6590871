package fr.passerelle.platform.sql;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Tells what will pass by itself (the database is away, full, or another transaction was faster) from what will be met
/// again at each attempt.
public final class PassingFailure {
    /// Connection, resources, operator, locks, disks, and transactions rolled back by the database.
    private static final Set<String> CLASSES = Set.of("08", "40", "53", "55", "57", "58");

    private PassingFailure() {}

    public static boolean isOne(Throwable failure) {
        return causes(failure)
                .filter(SQLException.class::isInstance)
                .findFirst()
                .map(database -> isPassing(((SQLException) database).getSQLState()))
                .orElse(false);
    }

    /// What a failure is, without its message: a message of the database may quote a person.
    public static String kind(Throwable failure) {
        var root = root(failure);
        var state = root instanceof SQLException database ? " " + database.getSQLState() : "";
        return root.getClass().getName() + state;
    }

    /// The cause that has no cause.
    public static Throwable root(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    /// The pool's own failures bear no state: it waited in vain, or is closed.
    private static boolean isPassing(@Nullable String state) {
        return state == null || CLASSES.contains(state.substring(0, 2));
    }

    /// A failed commit suppresses what made it fail.
    private static Stream<Throwable> causes(@Nullable Throwable failure) {
        if (failure == null) {
            return Stream.empty();
        }
        var deeper = Stream.concat(Stream.of(failure.getSuppressed()), Stream.ofNullable(failure.getCause()));
        return Stream.concat(Stream.of(failure), deeper.flatMap(PassingFailure::causes));
    }
}
