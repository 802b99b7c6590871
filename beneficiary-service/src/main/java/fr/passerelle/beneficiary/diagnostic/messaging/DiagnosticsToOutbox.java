package fr.passerelle.beneficiary.diagnostic.messaging;

import fr.passerelle.beneficiary.diagnostic.DiagnosticAnnouncer;
import fr.passerelle.beneficiary.diagnostic.DiagnosticEvent;
import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;

/// Announces a conclusion, then each frein, the sensitive ones where few may read.
@ApplicationScoped
class DiagnosticsToOutbox implements DiagnosticAnnouncer {
    private final Outbox outbox;

    DiagnosticsToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(DiagnosticEvent.Completed event, Situation situation) {
        var announcements = new ArrayList<Announcement>();
        announcements.add(Announcement.of(
                "DiagnosticCompleted.v1",
                event.diagnosticId(),
                event.personId(),
                event.departement(),
                event.occurredAt(),
                DiagnosticCompleted.of(event, situation)));
        event.freins().forEach(frein -> announcements.add(identified(event, frein)));
        outbox.append(announcements);
    }

    private static Announcement identified(DiagnosticEvent.Completed event, Frein frein) {
        return new Announcement(
                "FreinIdentified.v1",
                frein.id().toString(),
                event.personId().toString(),
                event.departement(),
                frein.code().isSensitive(),
                event.occurredAt(),
                FreinIdentified.of(event, frein),
                null);
    }
}
