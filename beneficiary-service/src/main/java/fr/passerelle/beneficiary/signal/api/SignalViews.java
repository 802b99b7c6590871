package fr.passerelle.beneficiary.signal.api;

import fr.passerelle.beneficiary.signal.Signal;
import fr.passerelle.beneficiary.signal.SignalDrawer;
import fr.passerelle.beneficiary.signal.SignalRefused;
import fr.passerelle.beneficiary.signal.Signals;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.paging.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// The signals that the caller's organisation sent, and all of them to the Département.
@ApplicationScoped
class SignalViews {
    private final Session entities;
    private final Signals signals;
    private final SignalDrawer drawer;
    private final Caller caller;
    private final ReadAudit audit;
    private final Clock clock;

    SignalViews(Session entities, Signals signals, SignalDrawer drawer, Caller caller, ReadAudit audit, Clock clock) {
        this.entities = entities;
        this.signals = signals;
        this.drawer = drawer;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    SignalResponse byId(UUID id) {
        return shown(shared(id));
    }

    Signal shared(UUID id) {
        return signals.byId(id)
                .filter(signal -> seesAll() || signal.senderId().equals(caller.organisationId()))
                .orElseThrow(SignalRefused::unknown);
    }

    /// After a change, its flush makes the version that is shown.
    SignalResponse shown(Signal signal) {
        entities.flush();
        return shown(List.of(signal)).getFirst();
    }

    /// The last sent first; those that wait for an answer, or wait too long, alone where they are asked for.
    List<SignalResponse> page(PageRequest page, boolean waiting, boolean overdue) {
        return shown(entities.createNativeQuery("""
                        select s.* from signal s
                        where s.id < :before and (:all or s.sender_id = :sender)
                          and (not :waiting or s.status <> 'ANSWERED')
                          and (not :overdue or s.answer_due_on < :today)
                        order by s.id desc limit :rows""", Signal.class)
                .setParameter("before", page.beforeId())
                .setParameter("all", seesAll())
                .setParameter("sender", caller.organisationId())
                .setParameter("waiting", waiting)
                .setParameter("overdue", overdue)
                .setParameter("today", LocalDates.today(clock))
                .setParameter("rows", page.rows())
                .getResultList());
    }

    /// Somebody who is described and not known is audited under the signal itself.
    private List<SignalResponse> shown(List<Signal> found) {
        audit.shown(
                found.stream()
                        .map(signal -> new ReadAudit.Shown(signal.personId().orElse(signal.id()), signal.departement()))
                        .toList(),
                List.of("signal"));
        var today = LocalDates.today(clock);
        return found.stream()
                .map(signal -> SignalResponse.of(signal, drawer.of(signal), seesAll(), today))
                .toList();
    }

    private boolean seesAll() {
        return caller.isFrom("DEPARTEMENT");
    }
}
