package fr.passerelle.beneficiary.caffile;

import fr.passerelle.beneficiary.vrsb.FileHeader;
import fr.passerelle.beneficiary.vrsb.Finding;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The files received, and what is to be said of each.
public interface CafFiles {
    Optional<CafFile> byId(UUID id);

    /// The same bytes are the same file, of one sender: what each may tell differs.
    Optional<CafFile> byContent(String departement, String contentHash, @Nullable String sender);

    /// The latest file with the same header.
    Optional<CafFile> byHeader(String departement, String organisme, FileHeader header);

    /// Whether the body has sent a file that was kept.
    boolean hasSome(String departement, String organisme);

    /// Whether one is being imported. Work that can wait stands back meanwhile: it would only slow the import down.
    boolean isOneImported();

    /// @return false where the same content was received meanwhile
    boolean add(CafFile file, Spool.Key key);

    /// Leaves the trace of a file of which nothing is kept.
    void addRefused(CafFile file, List<Finding> findings);

    /// Adds to the report of a file and to its counts of warnings and errors.
    void report(UUID id, String departement, List<Finding> findings);

    /// Latest first.
    ///
    /// @param before id of the last file of the page before
    List<CafFile> latest(@Nullable UUID before, int rows);

    /// In the order of the report.
    List<Reported> findings(UUID id, Finding.@Nullable FindingSeverity severity, long after, int rows);

    /// A finding in its place in the report.
    record Reported(long place, Finding finding) {}
}
