package fr.passerelle.beneficiary.person.background;

import fr.passerelle.beneficiary.person.persistence.RenewIdentifierKeys;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// After the restart that brings other keys, and now and then for what a replica with the earlier ones wrote meanwhile.
@ApplicationScoped
class IdentifierKeysRenewal {
    private final RenewIdentifierKeys renew;

    IdentifierKeysRenewal(RenewIdentifierKeys renew) {
        this.renew = renew;
    }

    @Scheduled(every = "1h", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void renew() {
        DueWork.takeAll("keys of identifiers", renew::departementsWaiting, renew::next);
    }
}
