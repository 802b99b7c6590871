package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.cafhousehold.DeclaredTotals;
import fr.passerelle.beneficiary.vrsb.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The work of importing, shared between replicas: a file belongs for a while to the one that took it, and every write
/// proves with its token that it still does.
public interface Imports {
    /// Départements with a file to go on with.
    Set<String> departementsWithDue();

    /// Takes the next file of the scope. Files of one body are imported one after the other, as received.
    Optional<ImportRun> take(Duration lease, Instant now);

    /// Keeps the file for longer, and holds off any other replica until the end of the transaction.
    ///
    /// @throws LeaseLost where another replica has taken it
    void hold(ImportRun run, Duration lease);

    /// Adds to the counts of the file and to its report.
    void advance(ImportRun run, Tally tally, List<Finding> findings);

    /// @param declared what the file says that it holds
    void complete(ImportRun run, DeclaredTotals declared, Instant at);

    /// What was recorded changes how the next is best looked up: the database plans for tables of their new size.
    void tellSizes();

    /// Nothing more can be taken in.
    void abandon(ImportRun run, Finding why, Instant at);

    /// Gives the file back, for another turn after a pause.
    void postpone(ImportRun run, Duration pause);

    /// Another replica goes on with the file: this one stops without a word.
    final class LeaseLost extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public LeaseLost(ImportRun run) {
            super("file " + run.fileId() + ", turn " + run.token());
        }
    }
}
