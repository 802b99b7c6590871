package fr.passerelle.beneficiary.duplicate.background;

import fr.passerelle.beneficiary.duplicate.FindDuplicates;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Soon after somebody was written, and away from whoever wrote them.
@ApplicationScoped
class DuplicateSearch {
    private final FindDuplicates find;

    DuplicateSearch(FindDuplicates find) {
        this.find = find;
    }

    @Scheduled(every = "3s", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void search() {
        DueWork.takeAll("duplicates", find::departementsWaiting, find::next);
    }
}
