package fr.passerelle.scheduling.site.messaging;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import fr.passerelle.scheduling.site.SiteAnnouncer;
import fr.passerelle.scheduling.site.SiteEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Announces `SiteDescribed`.
@ApplicationScoped
class SitesToOutbox implements SiteAnnouncer {
    private final Outbox outbox;

    SitesToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(SiteEvent event) {
        outbox.append(List.of(
                switch (event) {
                    case SiteEvent.Described e ->
                        Announcement.of(
                                "SiteDescribed.v1",
                                e.siteId(),
                                e.siteId(),
                                e.departement(),
                                e.occurredAt(),
                                SiteDescribed.from(e));
                }));
    }
}
