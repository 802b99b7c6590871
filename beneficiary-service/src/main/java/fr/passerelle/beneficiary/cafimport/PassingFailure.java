package fr.passerelle.beneficiary.cafimport;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells what will pass by itself (the database is away, full, or another transaction was faster) from what a household
/// will meet again at each attempt.
final class PassingFailure {
    /// Connection, resources, operator, locks, and transactions rolled back by the database.
    private static final Set<String> CLASSES = Set.of("08", "53", "55", "57", "40");

    private PassingFailure() {}

    static boolean isOne(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof SQLException database) {
                var state = database.getSQLState();
                return state == null || CLASSES.contains(state.substring(0, 2));
            }
        }
        return false;
    }

    /// What a failure is, without its message: a message of the database may quote a person.
    static String kind(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            root = cause;
        }
        var state = root instanceof SQLException database ? " " + database.getSQLState() : "";
        return root.getClass().getName() + state;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause();
    }
}
