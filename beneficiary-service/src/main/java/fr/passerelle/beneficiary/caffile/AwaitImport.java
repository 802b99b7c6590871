package fr.passerelle.beneficiary.caffile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/// Waits a moment for the end of an import, wherever it runs: progress is read from the database.
@ApplicationScoped
public class AwaitImport {
    private static final long LOOK_AGAIN = Duration.ofMillis(100).toNanos();

    private final CafFiles files;

    AwaitImport(CafFiles files) {
        this.files = files;
    }

    /// The file at its end, or as it stands when the time is over.
    public CafFile handle(CafFile file, Duration patience) {
        long end = System.nanoTime() + patience.toNanos();
        var seen = file;
        while (!seen.state().isOver() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK_AGAIN);
            seen = files.byId(file.id()).orElse(seen);
        }
        return seen;
    }
}
