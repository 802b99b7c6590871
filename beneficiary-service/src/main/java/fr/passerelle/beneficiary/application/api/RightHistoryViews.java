package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.access.AmountReaders;
import fr.passerelle.beneficiary.right.RightTimeline;
import fr.passerelle.beneficiary.right.RightVersions;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// The history of a right, for those who share somebody of the household.
@ApplicationScoped
class RightHistoryViews {
    // A place as it was known then: the row that a later change replaced, or the one that still stands.
    private static final String PLACES = """
            select m.person_id, known.role, known.subject_to_rights_and_duties, known.since, known.until, known.known_from
            from membership m
            join lateral (
                select m.role, m.subject_to_rights_and_duties, m.since, m.until, m.changed_at as known_from
                where m.changed_at <= :at
                union all
                select p.role, p.subject_to_rights_and_duties, p.since, p.until, p.known_from
                from membership_past p
                where p.membership_id = m.id and p.known_from <= :at and p.known_until > :at
            ) known on true
            where m.household_id = :household and %s
            order by known.since, m.person_id, m.id""".formatted(PersonSight.sharedBy("m.person_id"));

    private final RightVersions versions;
    private final Session entities;
    private final PersonSight sight;
    private final ReadAudit audit;
    private final Caller caller;

    RightHistoryViews(RightVersions versions, Session entities, PersonSight sight, ReadAudit audit, Caller caller) {
        this.versions = versions;
        this.entities = entities;
        this.sight = sight;
        this.audit = audit;
        this.caller = caller;
    }

    /// @param on the day that is asked for; nothing for every day
    RightHistoryResponse of(RsaRight right, Instant knownAt, @Nullable LocalDate on) {
        var withAmount = AmountReaders.include(caller);
        var timeline = RightTimeline.of(versions.knownAt(right.id(), knownAt));
        var periods = on == null ? timeline.periods() : timeline.on(on).stream().toList();
        var places = places(right.householdId(), knownAt).stream()
                .filter(place -> on == null || place.holdsOn(on))
                .toList();
        audit.shown(
                places.stream()
                        .map(RightHistoryResponse.Place::beneficiaryId)
                        .distinct()
                        .map(person -> new ReadAudit.Shown(person, right.departement()))
                        .toList(),
                List.of("rsa-right-history"));
        return new RightHistoryResponse(
                right.id(),
                right.householdId(),
                right.departement(),
                knownAt,
                on,
                withAmount ? "full" : "partial",
                periods.stream()
                        .map(period -> RightHistoryResponse.Period.of(period, withAmount))
                        .toList(),
                places);
    }

    private List<RightHistoryResponse.Place> places(UUID householdId, Instant knownAt) {
        var query = entities.createNativeQuery(PLACES, Tuple.class)
                .setParameter("household", householdId)
                .setParameter("at", knownAt);
        sight.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new RightHistoryResponse.Place(
                        row.get(0, UUID.class),
                        row.get(1, String.class),
                        row.get(2, Boolean.class),
                        row.get(3, LocalDate.class),
                        row.get(4, LocalDate.class),
                        row.get(5, Instant.class)))
                .toList();
    }
}
