package fr.passerelle.beneficiary.merge.messaging;

import fr.passerelle.beneficiary.merge.MergeAnnouncer;
import fr.passerelle.beneficiary.merge.MergeEvent;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.stream.Stream;

/// Told once under each of the two ids, so that it stands in order among the facts of both (ADR-0017).
@ApplicationScoped
class MergesToOutbox implements MergeAnnouncer {
    private final Outbox outbox;

    MergesToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(MergeEvent event) {
        outbox.append(Stream.of(event.merged(), event.survivor())
                .map(told -> told(event, told))
                .toList());
    }

    private static Announcement told(MergeEvent event, UUID told) {
        return switch (event.kind()) {
            case MERGED -> told("BeneficiaryMerged.v1", event, told, BeneficiaryMerged.of(event, told));
            case UNMERGED -> told("BeneficiaryUnmerged.v1", event, told, BeneficiaryUnmerged.of(event, told));
        };
    }

    private static Announcement told(String type, MergeEvent event, UUID told, Object data) {
        return Announcement.of(type, event.mergeId(), told, event.departement(), event.occurredAt(), data);
    }
}
