package fr.passerelle.beneficiary.retention;

import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/// Puts a file into the closed archive once nothing has been heard of the person for a time, and takes it out when
/// something is. All files are looked at once a day, some at a time.
@ApplicationScoped
public class ArchiveFiles {
    private static final int AT_ONCE = 500;

    private final Archive archive;
    private final ArchiveAnnouncer announcer;
    private final RetentionPeriods periods;
    private final Clock clock;

    ArchiveFiles(Archive archive, ArchiveAnnouncer announcer, RetentionPeriods periods, Clock clock) {
        this.archive = archive;
        this.announcer = announcer;
        this.periods = periods;
        this.clock = clock;
    }

    /// @return whether there may be more
    @Transactional
    public boolean archiveNext(String departement) {
        var at = clock.instant();
        var today = LocalDates.on(at);
        var after = archive.takeRound(departement, today);
        after.ifPresent(last -> {
            var since = today.minus(periods.active(departement, today));
            var piece = archive.silentSince(departement, last, since, AT_ONCE);
            piece.silent().forEach(file -> {
                archive.add(file, today);
                announcer.archived(file, at);
            });
            archive.goOn(departement, piece.last());
        });
        return after.isPresent();
    }

    /// @return whether there may be more
    @Transactional
    public boolean restoreNext() {
        var at = clock.instant();
        var heardOf = archive.heardOf(AT_ONCE);
        heardOf.forEach(file -> {
            archive.remove(file);
            announcer.restored(file, at);
        });
        return heardOf.size() == AT_ONCE;
    }
}
