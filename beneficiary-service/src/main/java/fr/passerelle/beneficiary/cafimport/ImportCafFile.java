package fr.passerelle.beneficiary.cafimport;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.caffile.Spool;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Sections;
import fr.passerelle.platform.sql.PassingFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jboss.logging.Logger;

/// Imports the files of the scope that are due, each from where the last turn stopped.
@ApplicationScoped
public class ImportCafFile {
    private static final Logger LOG = Logger.getLogger(ImportCafFile.class);
    private static final int MOST_ATTEMPTS = 20;

    /// Chunks after which tables that began empty have another size. Plans made for a small one would read it whole for
    /// each chunk, until the database looks by itself, which may be after the import.
    private static final Set<Integer> ANOTHER_SIZE = Set.of(2, 10, 50);

    private final Imports imports;
    private final Spool spool;
    private final RecordChunk recordChunk;
    private final BeneficiarySettings settings;
    private final Clock clock;

    ImportCafFile(Imports imports, Spool spool, RecordChunk recordChunk, BeneficiarySettings settings, Clock clock) {
        this.imports = imports;
        this.spool = spool;
        this.recordChunk = recordChunk;
        this.settings = settings;
        this.clock = clock;
    }

    /// @param goOn asked between two chunks: false ends the turn, and the file stays due
    /// @return whether there was one
    public boolean next(BooleanSupplier goOn) {
        var run = imports.take(settings.cafFiles().lease(), clock.instant());
        run.ifPresent(taken -> read(taken, goOn));
        return run.isPresent();
    }

    private void read(ImportRun run, BooleanSupplier goOn) {
        try (var sections = new Sections(
                        spool.read(run.fileId(), run.key()), settings.cafFiles().householdBytes());
                var chunks = new ReadAhead(
                        new ChunkReader(sections, run, settings.cafFiles().chunk()))) {
            var recorded = 0;
            while (chunks.hasNext()) {
                if (!goOn.getAsBoolean()) {
                    imports.postpone(run, Duration.ZERO);
                    return;
                }
                record(run, chunks.next());
                if (ANOTHER_SIZE.contains(++recorded)) {
                    imports.tellSizes();
                }
            }
            spool.forget(run.fileId());
        } catch (Imports.LeaseLost e) {
            LOG.infof("another replica goes on with %s", e.getMessage());
        } catch (IOException | RuntimeException e) {
            pause(run, e);
        }
    }

    private void record(ImportRun run, Chunk chunk) {
        try {
            recordChunk.handle(run, chunk);
        } catch (Imports.LeaseLost e) {
            throw e;
        } catch (RuntimeException e) {
            if (PassingFailure.isOne(e)) {
                throw e;
            }
            recordWithout(run, chunk, e);
        }
    }

    /// One household that cannot be recorded holds back none of the others.
    private void recordWithout(ImportRun run, Chunk chunk, RuntimeException failure) {
        if (chunk.canBeSplit()) {
            chunk.halves().forEach(half -> record(run, half));
        } else if (chunk.households().isEmpty()) {
            throw failure;
        } else {
            LOG.errorf(
                    "file %s: household %d is left out: %s",
                    run.fileId(), chunk.households().getFirst().rank(), PassingFailure.kind(failure));
            recordChunk.handle(run, chunk.leftOut());
        }
    }

    private void pause(ImportRun run, Exception failure) {
        LOG.warnf("file %s, turn %d stops: %s", run.fileId(), run.token(), PassingFailure.kind(failure));
        LOG.debug("the failure that ended the turn", failure);
        if (run.attempts() >= MOST_ATTEMPTS && !PassingFailure.isOne(failure)) {
            var why = Finding.error(1, "Racine", "file-unreadable");
            imports.abandon(run, why, clock.instant());
            spool.forget(run.fileId());
        } else {
            imports.postpone(run, settings.cafFiles().retry());
        }
    }
}
