package fr.passerelle.beneficiary.notice;

import fr.passerelle.beneficiary.death.Deaths;
import fr.passerelle.platform.ids.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Writes to a person: recorded in the transaction of the fact that it tells, sent after its commit. What is told of
/// somebody who died stays unsent.
@ApplicationScoped
public class WriteToPerson {
    private final Notices notices;
    private final Deaths deaths;
    private final NoticeAnnouncer announcer;
    private final Event<NoticeDue> due;
    private final Clock clock;

    WriteToPerson(Notices notices, Deaths deaths, NoticeAnnouncer announcer, Event<NoticeDue> due, Clock clock) {
        this.notices = notices;
        this.deaths = deaths;
        this.announcer = announcer;
        this.due = due;
        this.clock = clock;
    }

    /// What is sent after the commit; carries nothing, what is due is read from the database.
    public record NoticeDue() {}

    /// Who died is asked once for all of them: a file has thousands.
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Notice> handle(List<NoticeOrder> orders) {
        if (orders.isEmpty()) {
            return List.of();
        }
        var deceased = deaths.among(orders.stream().map(NoticeOrder::personId).toList());
        return orders.stream()
                .map(order -> write(order, deceased.contains(order.personId())))
                .toList();
    }

    private Notice write(NoticeOrder order, boolean isToTheDead) {
        var notice = new Notice(Ids.next(), order);
        notices.add(notice);
        if (isToTheDead) {
            announcer.announce(notice.withhold(clock.instant()));
        } else {
            due.fire(new NoticeDue());
        }
        return notice;
    }

    /// Once a death is told, what waits to be sent or printed is withheld: a household in mourning receives no summons.
    @Transactional(Transactional.TxType.MANDATORY)
    public void noMore(UUID personId, Instant at) {
        notices.waitingFor(personId).forEach(notice -> announcer.announce(notice.withhold(at)));
    }
}
