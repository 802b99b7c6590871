package fr.passerelle.beneficiary.retention.background;

import fr.passerelle.beneficiary.retention.Archive;
import fr.passerelle.beneficiary.retention.ArchiveFiles;
import fr.passerelle.beneficiary.retention.DestroySignals;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Looks at the files of each Département once a day, and every minute at some of its archive and at the signals whose
/// time is over.
@ApplicationScoped
class RetentionClock {
    private final Archive archive;
    private final ArchiveFiles archiveFiles;
    private final DestroySignals destroySignals;

    RetentionClock(Archive archive, ArchiveFiles archiveFiles, DestroySignals destroySignals) {
        this.archive = archive;
        this.archiveFiles = archiveFiles;
        this.destroySignals = destroySignals;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAtFiles() {
        for (var departement : archive.departements()) {
            DueWork.takeAll("files", () -> List.of(departement), () -> archiveFiles.archiveNext(departement));
            DueWork.takeAll("archives", () -> List.of(departement), () -> {
                archiveFiles.restoreNext(departement);
                return false;
            });
        }
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAtSignals() {
        for (var departement : destroySignals.departements()) {
            DueWork.takeAll("signals", () -> List.of(departement), () -> destroySignals.destroyNext(departement));
        }
    }
}
