package fr.passerelle.contract.awaited.messaging;

import fr.passerelle.contract.awaited.DeadlineStep;
import fr.passerelle.contract.awaited.Reminder;
import fr.passerelle.contract.awaited.ReminderAnnouncer;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/// Announces `DeadlineApproaching` and `DeadlineMissed` of contracts.
@ApplicationScoped
class RemindersToOutbox implements ReminderAnnouncer {
    private final Outbox outbox;

    RemindersToOutbox(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public void announce(Reminder reminder) {
        var cer = reminder.cer();
        outbox.append(List.of(Announcement.ofAny(
                type(reminder.step()),
                cer.orientationId(),
                cer.personId(),
                cer.departement(),
                reminder.at(),
                DeadlineMessage.from(cer))));
    }

    private static String type(DeadlineStep step) {
        return switch (step) {
            case APPROACHING -> "DeadlineApproaching.v1";
            case MISSED -> "DeadlineMissed.v1";
            case SETTLED -> throw new IllegalStateException("nothing is told of a contract that is signed");
        };
    }
}
