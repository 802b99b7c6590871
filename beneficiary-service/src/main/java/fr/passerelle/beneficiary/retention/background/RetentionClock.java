package fr.passerelle.beneficiary.retention.background;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.retention.ArchiveFiles;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Looks at the files of each Département once a day, and at its archive every minute.
@ApplicationScoped
class RetentionClock {
    private final ArchiveFiles archive;
    private final BeneficiarySettings settings;

    RetentionClock(ArchiveFiles archive, BeneficiarySettings settings) {
        this.archive = archive;
        this.settings = settings;
    }

    @Scheduled(every = "1m", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAtFiles() {
        for (var departement : settings.senders().keySet()) {
            DueWork.takeAll("files", () -> List.of(departement), () -> archive.archiveNext(departement));
        }
        DueWork.takeAll("archives", settings.senders()::keySet, archive::restoreNext);
    }
}
