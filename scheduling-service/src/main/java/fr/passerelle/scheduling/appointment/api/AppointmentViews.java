package fr.passerelle.scheduling.appointment.api;

import fr.passerelle.platform.paging.Page;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.paging.Pages;
import fr.passerelle.scheduling.appointment.Appointment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Appointments as they are shown, each showing audited.
@ApplicationScoped
class AppointmentViews {
    private static final String PAGE = """
            select a.* from appointment a
            where (cast(:person as uuid) is null or a.beneficiary_id = cast(:person as uuid))
              and (cast(:site as uuid) is null or a.site_id = cast(:site as uuid))
              and (a.starts_at, a.id) > (:startsAt, :id) and %s
            order by a.starts_at, a.id limit :rows""".formatted(AppointmentSight.shared());

    /// Whoever has been given another appointment since has been reached, and whoever was erased is not to be.
    private static final String TO_RENEW = """
            select a.* from appointment a
            where a.status = 'MISSED' and (a.ended_at, a.id) > (:startsAt, :id)
              and not exists (
                select 1 from appointment later
                where later.beneficiary_id = a.beneficiary_id and later.booked_at > a.ended_at
                  and later.status <> 'CANCELLED')
              and not exists (select 1 from erased_person erased where erased.pseudonym = a.beneficiary_id)
              and %s
            order by a.ended_at, a.id limit :rows""".formatted(AppointmentSight.shared());

    private final Session session;
    private final AppointmentSight sight;
    private final Pages pages;
    private final Clock clock;

    AppointmentViews(Session session, AppointmentSight sight, Pages pages, Clock clock) {
        this.session = session;
        this.sight = sight;
        this.pages = pages;
        this.clock = clock;
    }

    @Transactional
    AppointmentResponse one(UUID id) {
        var appointment = sight.require(id);
        sight.audit(List.of(appointment));
        return response(appointment);
    }

    /// With the version that the flush of the current change has made.
    AppointmentResponse shown(Appointment appointment) {
        session.flush();
        return response(appointment);
    }

    @Transactional
    Page<AppointmentResponse> page(
            @Nullable UUID person, @Nullable UUID site, @Nullable Integer limit, @Nullable String cursor) {
        var page = pages.request("appointments", limit, cursor);
        var query = session.createNativeQuery(PAGE, Appointment.class)
                .setParameter("person", person == null ? null : person.toString())
                .setParameter("site", site == null ? null : site.toString());
        var found = read(query, page);
        return pages.page(page, found, one -> key(one.meeting().startsAt(), one))
                .map(this::response);
    }

    @Transactional
    Page<ContactToRenewResponse> toRenew(@Nullable Integer limit, @Nullable String cursor) {
        var page = pages.request("contacts-to-renew", limit, cursor);
        var found = read(session.createNativeQuery(TO_RENEW, Appointment.class), page);
        return pages.page(page, found, one -> key(one.endedAt().orElseThrow(), one))
                .map(one -> ContactToRenewResponse.of(one, sight.seesAllOf(one)));
    }

    private List<Appointment> read(org.hibernate.query.NativeQuery<Appointment> query, PageRequest page) {
        query.setParameter("startsAt", page.afterInstant())
                .setParameter("id", page.afterId())
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        var found = query.getResultList();
        sight.audit(found.subList(0, Math.min(page.limit(), found.size())));
        return found;
    }

    private static List<String> key(Instant at, Appointment appointment) {
        return List.of(at.toString(), appointment.id().toString());
    }

    private AppointmentResponse response(Appointment appointment) {
        return AppointmentResponse.of(appointment, sight.seesAllOf(appointment), clock.instant());
    }
}
