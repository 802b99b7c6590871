package fr.passerelle.partner.orientation.api;

import fr.passerelle.partner.orientation.Decision;
import fr.passerelle.partner.orientation.Orientation;
import fr.passerelle.partner.orientation.OrientationRefused;
import fr.passerelle.partner.orientation.OrientationStatus;
import fr.passerelle.partner.orientation.Orientations;
import fr.passerelle.platform.access.Caller;
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

/// Shows orientations to whoever shares their person, each showing audited.
@ApplicationScoped
class OrientationViews {
    private static final List<String> FIELDS = List.of("orientation");
    private static final String LIST = """
            select o.* from orientation o
            where o.id > :after
              and (cast(:status as text) is null or o.status = :status)
              and (cast(:person as uuid) is null or o.beneficiary_id = :person)
              and %s
            order by o.id limit :rows""".formatted(PersonSight.sharedBy("o.beneficiary_id"));

    private final Session session;
    private final Orientations orientations;
    private final PersonSight sight;
    private final Caller caller;
    private final ReadAudit audit;
    private final Clock clock;

    OrientationViews(
            Session session,
            Orientations orientations,
            PersonSight sight,
            Caller caller,
            ReadAudit audit,
            Clock clock) {
        this.session = session;
        this.orientations = orientations;
        this.sight = sight;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /// The longest waiting first.
    @Transactional
    List<OrientationResponse> page(@Nullable OrientationStatus status, @Nullable UUID beneficiaryId, PageRequest page) {
        var query = session.createNativeQuery(LIST, Orientation.class)
                .setParameter("after", page.afterId())
                .setParameter("status", status == null ? null : status.name(), String.class)
                .setParameter("person", beneficiaryId, UUID.class)
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        audit.shown(shown.stream().map(OrientationViews::person).toList(), FIELDS);
        return found.stream().map(this::response).toList();
    }

    @Transactional
    OrientationResponse one(UUID id) {
        var orientation = shared(id);
        audit.shown(List.of(person(orientation)), FIELDS);
        return response(orientation);
    }

    OrientationResponse response(Orientation orientation) {
        return OrientationResponse.of(orientation, LocalDates.today(clock), showsReason(orientation));
    }

    private boolean showsReason(Orientation orientation) {
        return sight.seesWholeDepartement()
                || orientation
                        .decision()
                        .map(Decision::organisationId)
                        .filter(caller.organisationId()::equals)
                        .isPresent();
    }

    void requireShared(UUID id) {
        shared(id);
    }

    private Orientation shared(UUID id) {
        var orientation = orientations.byId(id).orElseThrow(OrientationRefused::unknown);
        sight.require(orientation.beneficiaryId());
        return orientation;
    }

    private static ReadAudit.Shown person(Orientation orientation) {
        return new ReadAudit.Shown(orientation.beneficiaryId(), orientation.departement());
    }
}
