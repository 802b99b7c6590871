package fr.passerelle.beneficiary.notice;

import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

/// Writes to a person: recorded in the transaction of the fact that it tells, sent after its commit.
@ApplicationScoped
public class WriteToPerson {
    private final Notices notices;
    private final Event<NoticeDue> due;

    WriteToPerson(Notices notices, Event<NoticeDue> due) {
        this.notices = notices;
        this.due = due;
    }

    /// What is sent after the commit; carries nothing, what is due is read from the database.
    public record NoticeDue() {}

    @Transactional(Transactional.TxType.MANDATORY)
    public Notice handle(NoticeOrder order) {
        var notice = new Notice(Ids.next(), order);
        notices.add(notice);
        due.fire(new NoticeDue());
        return notice;
    }
}
