package fr.passerelle.beneficiary.notice;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The notices of the départements in scope.
public interface Notices {
    void add(Notice notice);

    Optional<Notice> byId(UUID id);

    boolean isAnswered(UUID requestId);

    /// One mail to send whose place is known, locked until the end of the transaction; what others have locked is
    /// passed over.
    Optional<Notice> takeDue(Instant now);

    /// Writes what changed, so that the version shown is the one that stands.
    void flush();

    /// Départements with a mail to send, whatever the scope.
    Set<String> departementsWithDue(Instant now);
}
