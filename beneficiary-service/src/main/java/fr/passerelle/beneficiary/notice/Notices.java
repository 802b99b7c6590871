package fr.passerelle.beneficiary.notice;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// The notices of the départements in scope.
public interface Notices {
    void add(Notice notice);

    Optional<Notice> byId(UUID id);

    boolean isAnswered(UUID requestId);

    /// One mail or text message to send whose place is known, locked until the end of the transaction. What others
    /// have locked is passed over, and so is what came after a message to the same person that is tried again: a
    /// cancellation is never read before its appointment.
    Optional<Notice> takeDue(Instant now);

    /// What is still to be sent or printed for a person, locked until the end of the transaction.
    List<Notice> waitingFor(UUID personId);

    /// Keeps the trace of a try.
    void keep(NoticeAttempt attempt);

    /// The tries, the first one first.
    List<NoticeAttempt> attemptsOf(UUID noticeId);

    /// Writes what changed, so that the version shown is the one that stands.
    void flush();

    /// Départements with one to send, whatever the scope.
    Set<String> departementsWithDue(Instant now);
}
