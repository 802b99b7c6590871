package fr.passerelle.beneficiary.notice.messaging;

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
import java.util.concurrent.atomic.AtomicBoolean;

/// Sends what is due: at once after the commit that makes it due, and every few seconds what was missed or failed.
@ApplicationScoped
class NoticeSender {
    private final Notices notices;
    private final SendNotice sendNotice;
    private final Clock clock;
    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("notice-sender").factory());
    private final AtomicBoolean woken = new AtomicBoolean();

    NoticeSender(Notices notices, SendNotice sendNotice, Clock clock) {
        this.notices = notices;
        this.sendNotice = sendNotice;
        this.clock = clock;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) NoticeDue due) {
        wake();
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) SiteKept site) {
        wake();
    }

    @Scheduled(every = "5s", delayed = "2s")
    void wake() {
        if (woken.compareAndSet(false, true)) {
            executor.execute(this::sendDue);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        executor.shutdown();
    }

    private void sendDue() {
        woken.set(false);
        DueWork.takeAll("notices", () -> notices.departementsWithDue(clock.instant()), sendNotice::next);
    }
}
