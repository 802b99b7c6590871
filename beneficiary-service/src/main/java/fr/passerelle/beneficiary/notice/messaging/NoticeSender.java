package fr.passerelle.beneficiary.notice.messaging;

import fr.passerelle.beneficiary.notice.Notices;
import fr.passerelle.beneficiary.notice.SendNotice;
import fr.passerelle.beneficiary.notice.WriteToPerson.NoticeDue;
import fr.passerelle.beneficiary.site.KeepSite.SiteKept;
import fr.passerelle.platform.tenancy.TenantScope;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/// Sends what is due: at once after the commit that makes it due, and every few seconds what was missed or failed.
@ApplicationScoped
class NoticeSender {
    private static final Logger LOG = Logger.getLogger(NoticeSender.class);

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
        try {
            for (var departement : notices.departementsWithDue(clock.instant())) {
                sendAllOf(departement);
            }
        } catch (RuntimeException e) {
            // The database is away: what is due stays due, and the next wake takes it.
            LOG.warnf(e, "notices could not be sent now");
        }
    }

    private void sendAllOf(String departement) {
        try {
            TenantScope.within(Set.of(departement), this::sendAll);
        } catch (RuntimeException e) {
            // One Département holds back no other; what is due there stays due, and the next wake takes it.
            LOG.warnf(e, "notices of département %s could not be sent now", departement);
        }
    }

    private void sendAll() {
        while (sendNotice.next()) {
            // one transaction a notice: one that fails holds back no other
        }
    }
}
