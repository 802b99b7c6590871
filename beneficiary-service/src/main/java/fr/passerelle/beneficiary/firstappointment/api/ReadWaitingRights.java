package fr.passerelle.beneficiary.firstappointment.api;

import fr.passerelle.beneficiary.firstappointment.AppointmentWait;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The rights that wait for an appointment longer than their Département lets them, for those who share the person.
@ApplicationScoped
class ReadWaitingRights {
    // The appointment at which the request is instructed comes before the right and is not the one meant. One that was
    // missed or cancelled leaves the person waiting; whoever has left the scheme since the opening does not wait.
    private static final String WAITING = """
            select r.id, r.household_id, m.person_id, r.departement, h.commune_code, r.opened_on, r.announced_at,
                last.status
            from rsa_right r
            join household h on h.id = r.household_id
            join membership m on m.household_id = r.household_id and m.until is null
            left join lateral (
                select s.status from path_step s
                where s.person_id = m.person_id and s.kind = 'APPOINTMENT' and s.code <> 'INSTRUCTION_RSA'
                  and s.starts_at >= r.announced_at
                order by s.status in ('BOOKED', 'HONOURED') desc, s.told_at desc limit 1) last on true
            where r.state in ('OPEN_PAYABLE', 'OPEN_SUSPENDED', 'OPEN_PAYMENT_SUSPENDED')
              and m.role in ('DEM', 'CJT', 'RDO') and m.subject_to_rights_and_duties
              and coalesce(last.status, 'NONE') not in ('BOOKED', 'HONOURED')
              and not exists (select 1 from person_exit e
                              where e.person_id = m.person_id and e.status = 'STANDING' and e.exited_on >= r.opened_on)
              and (cast(:commune as text) is null or h.commune_code = :commune)
              and (r.announced_at, m.person_id) > (:after, :person)""" + " and " + PersonSight.sharedBy("m.person_id");
    private static final String ORDER = " order by r.announced_at, m.person_id limit :rows";

    private final Session entities;
    private final AppointmentWait wait;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Caller caller;
    private final Clock clock;

    ReadWaitingRights(
            Session entities, AppointmentWait wait, PersonSight sight, ReadAudit audit, Caller caller, Clock clock) {
        this.entities = entities;
        this.wait = wait;
        this.sight = sight;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /// A row with the moment that it is sorted by.
    record Waiting(WaitingRightResponse shown, Instant announcedAt) {
        List<String> key() {
            return List.of(announcedAt.toString(), shown.beneficiaryId().toString());
        }
    }

    /// The longest wait first.
    List<Waiting> page(PageRequest page, @Nullable String commune) {
        var today = LocalDates.today(clock);
        var late = late(today);
        var query = entities.createNativeQuery(WAITING + " and (" + late.condition() + ")" + ORDER, Tuple.class)
                .setParameter("commune", commune)
                .setParameter("after", page.afterInstant())
                .setParameter("person", page.afterId())
                .setParameter("rows", page.rows());
        late.values().forEach(query::setParameter);
        sight.parameters().forEach(query::setParameter);
        var found =
                query.getResultList().stream().map(row -> waiting(row, today)).toList();
        audit.shown(
                found.stream()
                        .limit(page.limit())
                        .map(Waiting::shown)
                        .map(one -> new ReadAudit.Shown(one.beneficiaryId(), one.departement()))
                        .toList(),
                List.of("rsa-right", "appointment"));
        return found;
    }

    private record Late(String condition, Map<String, Object> values) {}

    /// Each Département sets its own days.
    private Late late(LocalDate today) {
        var conditions = new ArrayList<String>();
        var values = new HashMap<String, Object>();
        for (var departement : caller.departements()) {
            var n = conditions.size();
            conditions.add("r.departement = :departement" + n + " and r.announced_at < :before" + n);
            values.put("departement" + n, departement);
            values.put(
                    "before" + n,
                    wait.lateBefore(departement, today)
                            .atStartOfDay(LocalDates.PARIS)
                            .toInstant());
        }
        return new Late(conditions.isEmpty() ? "false" : String.join(" or ", conditions), values);
    }

    private static Waiting waiting(Tuple row, LocalDate today) {
        var announcedAt = row.get(6, Instant.class);
        var announcedOn = LocalDates.on(announcedAt);
        var shown = new WaitingRightResponse(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, LocalDate.class),
                announcedOn,
                ChronoUnit.DAYS.between(announcedOn, today),
                row.get(7, String.class));
        return new Waiting(shown, announcedAt);
    }
}
