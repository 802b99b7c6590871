package fr.passerelle.beneficiary.retention;

import fr.passerelle.beneficiary.caffile.CafFiles;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Puts a file into the closed archive once nothing has been heard of the person for a time, and takes it out when
/// something is. All files are looked at once a day, some at a time, and those of the archive in turn. That waits
/// while a Caf file is imported.
@ApplicationScoped
public class ArchiveFiles {
    private static final int AT_ONCE = 500;
    private static final int LOOKED_AT = 1000;

    private final Archive archive;
    private final ArchiveAnnouncer announcer;
    private final RetentionPeriods periods;
    private final CafFiles cafFiles;
    private final Clock clock;

    ArchiveFiles(
            Archive archive, ArchiveAnnouncer announcer, RetentionPeriods periods, CafFiles cafFiles, Clock clock) {
        this.archive = archive;
        this.announcer = announcer;
        this.periods = periods;
        this.cafFiles = cafFiles;
        this.clock = clock;
    }

    /// @return whether there may be more
    @Transactional
    public boolean archiveNext(String departement) {
        if (cafFiles.isOneImported()) {
            return false;
        }
        var at = clock.instant();
        var today = LocalDates.on(at);
        var after = archive.takeRound(departement, today);
        after.ifPresent(last -> {
            var since = today.minus(periods.active(departement, today));
            var piece = archive.silentSince(departement, last, since, AT_ONCE);
            piece.found().forEach(file -> {
                archive.add(file, today);
                announcer.archived(file, at);
            });
            archive.goOn(departement, piece.last());
        });
        return after.isPresent();
    }

    /// Some files a minute, so that a large archive costs no more than a small one.
    @Transactional
    public void restoreNext(String departement) {
        var at = clock.instant();
        var after = archive.takeLook(departement, LocalDates.on(at));
        var piece = archive.heardOf(departement, after, LOOKED_AT);
        piece.found().forEach(file -> {
            archive.remove(file);
            announcer.restored(file, at);
        });
        archive.lookOn(departement, piece.last());
    }
}
