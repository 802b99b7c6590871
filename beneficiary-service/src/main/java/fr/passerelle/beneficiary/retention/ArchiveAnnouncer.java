package fr.passerelle.beneficiary.retention;

import java.time.Instant;

/// Tells every service whose files are closed and whose are open again.
public interface ArchiveAnnouncer {
    void archived(Archive.File file, Instant at);

    void restored(Archive.File file, Instant at);
}
