package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.Cer;
import fr.passerelle.contract.cer.CerRefused;
import fr.passerelle.contract.cer.CerStatus;
import fr.passerelle.contract.cer.LoadCer;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Shows contracts to whoever shares their person, each showing audited.
@ApplicationScoped
class CerViews {
    /// The status of the day, as {@link CerStatus} makes it of the dates.
    private static final String PAGE = """
            select c.* from cer c
            where c.id > :after
              and (:person is null or c.person_id = cast(:person as uuid))
              and (:status is null or :status = case
                when c.status = 'VALIDATED' and c.ends_on < :today then 'ENDED'
                when c.status = 'VALIDATED' and c.starts_on <= :today then 'IN_FORCE'
                else c.status end)
              and %s
            order by c.id limit :rows""".formatted(PersonSight.sharedBy("c.person_id"));

    private final LoadCer load;
    private final Session entities;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final CerPresenter presenter;
    private final Clock clock;

    CerViews(LoadCer load, Session entities, PersonSight sight, ReadAudit audit, CerPresenter presenter, Clock clock) {
        this.load = load;
        this.entities = entities;
        this.sight = sight;
        this.audit = audit;
        this.presenter = presenter;
        this.clock = clock;
    }

    @Transactional
    CerResponse one(UUID id) {
        var cer = load.shared(id);
        var shown = presenter.show(cer);
        var fields = shown.content() == null ? List.of("cer") : List.of("cer", "cer-narrative");
        audit.shown(List.of(person(cer)), fields);
        return shown;
    }

    @Transactional
    List<CerSummary> page(@Nullable UUID personId, @Nullable CerStatus status, PageRequest page) {
        var today = LocalDates.today(clock);
        var query = entities.createNativeQuery(PAGE, Cer.class)
                .setParameter("after", page.afterId())
                .setParameter("person", personId == null ? null : personId.toString(), String.class)
                .setParameter("status", status == null ? null : status.name(), String.class)
                .setParameter("today", today)
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        audit.shown(shown.stream().map(CerViews::person).toList(), List.of("cer"));
        return found.stream().map(cer -> CerSummary.of(cer, today)).toList();
    }

    @Transactional
    List<AmendmentResponse> amendmentsOf(UUID id) {
        var cer = load.shared(id);
        if (!presenter.isReadable(cer)) {
            throw CerRefused.unknown();
        }
        audit.shown(List.of(person(cer)), List.of("cer-narrative"));
        return load.amendmentsOf(cer).stream().map(AmendmentResponse::of).toList();
    }

    private static ReadAudit.Shown person(Cer cer) {
        return new ReadAudit.Shown(cer.origin().personId(), cer.departement());
    }
}
