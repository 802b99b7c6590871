package fr.passerelle.beneficiary.retention.messaging;

import fr.passerelle.beneficiary.retention.Archive;
import fr.passerelle.beneficiary.retention.ArchiveAnnouncer;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

@ApplicationScoped
class ArchiveToOutbox implements ArchiveAnnouncer {
    private final Outbox outbox;

    ArchiveToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void archived(Archive.File file, Instant at) {
        announce("BeneficiaryArchived.v1", file, at, new BeneficiaryArchived(file.personId(), LocalDates.on(at)));
    }

    @Override
    public void restored(Archive.File file, Instant at) {
        announce("BeneficiaryRestored.v1", file, at, new BeneficiaryRestored(file.personId(), LocalDates.on(at)));
    }

    private void announce(String type, Archive.File file, Instant at, Object data) {
        outbox.append(List.of(Announcement.of(type, file.personId(), file.personId(), file.departement(), at, data)));
    }
}
