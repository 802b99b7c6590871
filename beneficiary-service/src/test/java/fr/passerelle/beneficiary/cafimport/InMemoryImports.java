package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.caffile.Spool;
import fr.passerelle.beneficiary.cafhousehold.DeclaredTotals;
import fr.passerelle.beneficiary.household.RecordHousehold.CafFileNature;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.platform.ids.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The work of one file. What a failed transaction would undo was not yet written: `advance` comes last.
final class InMemoryImports implements Imports {
    private final List<Finding> findings = new ArrayList<>();
    private byte[] content = new byte[0];
    private long token;
    private long read;
    private int chunks;
    private boolean completed;

    void offer(byte[] bytes) {
        content = bytes;
    }

    byte[] content() {
        return content;
    }

    List<Finding> findings() {
        return findings;
    }

    long read() {
        return read;
    }

    int chunks() {
        return chunks;
    }

    boolean isCompleted() {
        return completed;
    }

    @Override
    public Set<String> departementsWithDue() {
        return Set.of("92");
    }

    @Override
    public Optional<ImportRun> take(Duration lease, Instant now) {
        token++;
        return Optional.of(new ImportRun(
                Ids.next(),
                "92",
                "CAF-921",
                "CAF-921",
                CafFileNature.COURANT,
                now,
                LocalDate.of(2026, 10, 31),
                LocalDateTime.of(2026, 11, 5, 1, 18),
                true,
                token,
                read,
                0,
                1,
                new Spool.Key(new byte[0])));
    }

    @Override
    public void hold(ImportRun run, Duration lease) {
        if (run.token() != token) {
            throw new LeaseLost(run);
        }
    }

    @Override
    public void advance(ImportRun run, Tally tally, List<Finding> more) {
        read += tally.additions()[0];
        chunks++;
        findings.addAll(more);
    }

    @Override
    public void complete(ImportRun run, DeclaredTotals declared, Instant at) {
        completed = true;
    }

    @Override
    public void tellSizes() {
        // nothing is planned here
    }

    @Override
    public void abandon(ImportRun run, Finding why, Instant at) {
        findings.add(why);
    }

    @Override
    public void postpone(ImportRun run, Duration pause) {
        // taken again by the next call
    }
}
