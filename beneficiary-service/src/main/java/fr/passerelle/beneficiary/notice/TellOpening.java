package fr.passerelle.beneficiary.notice;

import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/// Tells a person at once that their right is open: in the transaction that opens it, sent after its commit.
@ApplicationScoped
public class TellOpening {
    private final Notices notices;
    private final Event<NoticeDue> due;

    TellOpening(Notices notices, Event<NoticeDue> due) {
        this.notices = notices;
        this.due = due;
    }

    /// @param content with the amount for the allocataire only
    /// @param factAt when the opening became known to us: the delay is measured from there
    public record Command(UUID personId, String departement, Channel channel, NoticeContent content, Instant factAt) {}

    /// What is sent after the commit; carries nothing, what is due is read from the database.
    public record NoticeDue() {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Notice handle(Command command) {
        var notice = new Notice(
                Ids.next(),
                command.departement(),
                command.personId(),
                command.channel(),
                command.content(),
                command.factAt());
        notices.add(notice);
        due.fire(new NoticeDue());
        return notice;
    }
}
