package fr.passerelle.contract.awaited.api;

import fr.passerelle.contract.awaited.AwaitedCer;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Shows awaited contracts to whoever shares their person, each showing audited.
@ApplicationScoped
class AwaitedCerViews {
    private static final List<String> FIELDS = List.of("awaited-cer");
    private static final String PAGE = """
            select a.* from awaited_cer a
            where (a.due_on, a.orientation_id) > (cast(:due as date), cast(:after as uuid))
              and (:person is null or a.person_id = cast(:person as uuid))
              and not exists (select from cer c where c.orientation_id = a.orientation_id
                and c.status in ('SIGNED', 'AWAITING_VALIDATION', 'VALIDATED'))
              and not exists (select from rsa_right r where r.person_id = a.person_id and not r.is_open)
              and %s
            order by a.due_on, a.orientation_id limit :rows""".formatted(PersonSight.sharedBy("a.person_id"));

    private final Session entities;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Clock clock;

    AwaitedCerViews(Session entities, PersonSight sight, ReadAudit audit, Clock clock) {
        this.entities = entities;
        this.sight = sight;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    List<AwaitedCerResponse> page(@Nullable UUID personId, PageRequest page) {
        var query = entities.createNativeQuery(PAGE, AwaitedCer.class)
                .setParameter(
                        "due",
                        page.isFirst()
                                ? LocalDate.EPOCH.toString()
                                : page.after().get(0))
                .setParameter("after", page.afterId().toString())
                .setParameter("person", personId == null ? null : personId.toString(), String.class)
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        audit.shown(
                shown.stream()
                        .map(one -> new ReadAudit.Shown(one.personId(), one.departement()))
                        .toList(),
                FIELDS);
        var today = LocalDates.today(clock);
        return found.stream().map(one -> AwaitedCerResponse.of(one, today)).toList();
    }
}
