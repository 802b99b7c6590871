package fr.passerelle.beneficiary.frein.api;

import fr.passerelle.beneficiary.access.ReferentCircle;
import fr.passerelle.beneficiary.frein.Frein;
import fr.passerelle.beneficiary.frein.FreinRefused;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/// Freins of people whom the caller's organisation shares; a sensitive one for the référent's circle alone.
@ApplicationScoped
class FreinViews {
    /// As it was named last; what a draft says is no fact yet.
    private static final String NAMED = """
            select f.* from frein f join diagnostic d on d.id = f.diagnostic_id
            where f.frein_id = :id and d.status <> 'DRAFT' and %s
            order by d.status = 'COMPLETED' desc, d.held_on desc, d.completed_on desc, d.id desc
            limit 1""".formatted(PersonSight.sharedBy("f.person_id"));

    private final Session entities;
    private final PersonSight sight;
    private final ReferentCircle circle;
    private final ReadAudit audit;

    FreinViews(Session entities, PersonSight sight, ReferentCircle circle, ReadAudit audit) {
        this.entities = entities;
        this.sight = sight;
        this.circle = circle;
        this.audit = audit;
    }

    Frein shared(UUID id) {
        var query = entities.createNativeQuery(NAMED, Frein.class).setParameter("id", id);
        sight.parameters().forEach(query::setParameter);
        return query.getResultList().stream()
                .filter(frein -> !frein.code().isSensitive() || circle.includesCaller(frein.personId()))
                .findFirst()
                .orElseThrow(FreinRefused::unknown);
    }

    /// After a change, its flush makes the version that is shown.
    FreinResponse shown(Frein frein) {
        entities.flush();
        audit.shown(frein.personId(), frein.departement(), "frein");
        return FreinResponse.of(frein);
    }
}
