package fr.passerelle.beneficiary.notice.messaging;

import fr.passerelle.beneficiary.BeneficiarySettings;
import fr.passerelle.beneficiary.notice.Notices;
import fr.passerelle.beneficiary.notice.SendNotice;
import fr.passerelle.beneficiary.notice.WriteToPerson.NoticeDue;
import fr.passerelle.beneficiary.site.KeepSite.SiteKept;
import fr.passerelle.platform.tenancy.DueWork;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

/// Sends what is due: at once after the commit that makes it due, and every few seconds what was missed or failed.
/// Some work side by side, since a provider may take its time to answer; each takes what no other has.
@ApplicationScoped
class NoticeSender {
    private final Notices notices;
    private final SendNotice sendNotice;
    private final Clock clock;
    private final Semaphore idle;
    private final ExecutorService executor;
    private final AtomicBoolean again = new AtomicBoolean();

    NoticeSender(Notices notices, SendNotice sendNotice, BeneficiarySettings settings, Clock clock) {
        this.notices = notices;
        this.sendNotice = sendNotice;
        this.clock = clock;
        var senders = settings.notices().senders();
        this.idle = new Semaphore(senders);
        this.executor = Executors.newFixedThreadPool(
                senders, Thread.ofPlatform().name("notice-sender-", 1).factory());
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeDue due) {
        wake();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteKept site) {
        wake();
    }

    /// Where all are at work, one looks once more when it is done: what came meanwhile may have come after its last
    /// look.
    @Scheduled(every = "5s", delayed = "2s")
    void wake() {
        if (idle.tryAcquire()) {
            executor.execute(this::sendDue);
        } else {
            again.set(true);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        executor.shutdown();
    }

    private void sendDue() {
        try {
            DueWork.takeAll("notices", () -> notices.departementsWithDue(clock.instant()), this::next);
        } finally {
            idle.release();
        }
        if (again.compareAndSet(true, false)) {
            wake();
        }
    }

    /// Where one was due there may be more, for another.
    private boolean next() {
        var sent = sendNotice.next();
        if (sent && idle.availablePermits() > 0) {
            wake();
        }
        return sent;
    }
}
