package fr.passerelle.beneficiary.person.background;

import fr.passerelle.beneficiary.person.RefreshNameKeys;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// After the start, and now and then for what an older replica wrote meanwhile.
@ApplicationScoped
class NameKeysRefresh {
    private final RefreshNameKeys refresh;

    NameKeysRefresh(RefreshNameKeys refresh) {
        this.refresh = refresh;
    }

    @Scheduled(every = "10m", delayed = "3s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void refresh() {
        DueWork.takeAll("search keys of names", refresh::departementsWaiting, refresh::next);
    }
}
