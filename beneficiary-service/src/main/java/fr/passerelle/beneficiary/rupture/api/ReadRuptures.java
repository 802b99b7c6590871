package fr.passerelle.beneficiary.rupture.api;

import fr.passerelle.beneficiary.rupture.SignKind;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The paths that are broken now, for those who share the person.
@ApplicationScoped
class ReadRuptures {
    /// Ids follow the days on which paths broke.
    private static final String BROKEN = """
            select r.id, r.person_id, r.departement, home.commune_code, r.last_sign, r.last_sign_on, r.broken_on
            from path_rupture r
            left join lateral (
                select h.commune_code from membership m join household h on h.id = m.household_id
                where m.person_id = r.person_id and m.until is null order by h.id desc limit 1) home on true
            where r.ended_on is null and r.id > :after
              and (cast(:commune as text) is null or home.commune_code = :commune)
              and %s
            order by r.id limit :rows""".formatted(PersonSight.sharedBy("r.person_id"));

    private final Session entities;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Clock clock;

    ReadRuptures(Session entities, PersonSight sight, ReadAudit audit, Clock clock) {
        this.entities = entities;
        this.sight = sight;
        this.audit = audit;
        this.clock = clock;
    }

    List<RuptureResponse> page(PageRequest page, @Nullable String commune) {
        var today = LocalDates.today(clock);
        var query = entities.createNativeQuery(BROKEN, Tuple.class)
                .setParameter("after", page.afterId())
                .setParameter("commune", commune)
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        var found =
                query.getResultList().stream().map(row -> response(row, today)).toList();
        audit.shown(
                found.stream()
                        .limit(page.limit())
                        .map(one -> new ReadAudit.Shown(one.beneficiaryId(), one.departement()))
                        .toList(),
                List.of("path"));
        return found;
    }

    private static RuptureResponse response(Tuple row, LocalDate today) {
        var lastSignOn = row.get(5, LocalDate.class);
        return new RuptureResponse(
                row.get(0, UUID.class),
                row.get(1, UUID.class),
                row.get(2, String.class),
                row.get(3, String.class),
                SignKind.valueOf(row.get(4, String.class)),
                lastSignOn,
                row.get(6, LocalDate.class),
                ChronoUnit.DAYS.between(lastSignOn, today));
    }
}
