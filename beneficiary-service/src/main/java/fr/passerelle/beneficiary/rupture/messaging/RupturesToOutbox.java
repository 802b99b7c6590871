package fr.passerelle.beneficiary.rupture.messaging;

import fr.passerelle.beneficiary.rupture.RuptureAnnouncer;
import fr.passerelle.beneficiary.rupture.RuptureEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class RupturesToOutbox implements RuptureAnnouncer {
    private final Outbox outbox;

    RupturesToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(RuptureEvent event) {
        outbox.append(List.of(
                switch (event) {
                    case RuptureEvent.Broken broken ->
                        Announcement.of(
                                "PathBroken.v1",
                                broken.ruptureId(),
                                broken.personId(),
                                broken.departement(),
                                broken.occurredAt(),
                                PathBroken.of(broken));
                    case RuptureEvent.Resumed resumed ->
                        Announcement.of(
                                "PathResumed.v1",
                                resumed.ruptureId(),
                                resumed.personId(),
                                resumed.departement(),
                                resumed.occurredAt(),
                                PathResumed.of(resumed));
                }));
    }
}
