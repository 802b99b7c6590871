package fr.passerelle.beneficiary.personlist.background;

import fr.passerelle.beneficiary.personlist.RegisterConfirmedLists;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/// Looks every second whether somebody confirmed a list.
@ApplicationScoped
class ListWorker {
    private final RegisterConfirmedLists register;

    ListWorker(RegisterConfirmedLists register) {
        this.register = register;
    }

    @Scheduled(every = "1s", delayed = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void work() {
        DueWork.takeAll("lists of people", register::departements, () -> register.next() || register.forget());
    }
}
