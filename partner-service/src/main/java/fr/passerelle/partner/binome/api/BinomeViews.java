package fr.passerelle.partner.binome.api;

import fr.passerelle.partner.binome.Binome;
import fr.passerelle.partner.binome.BinomeRefused;
import fr.passerelle.partner.binome.Binomes;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Shows binômes to whoever shares their person, each showing audited.
@ApplicationScoped
class BinomeViews {
    private static final List<String> FIELDS = List.of("binome");
    private static final String LIST = """
            select b.* from binome b
            where b.id > :after
              and (cast(:person as uuid) is null or b.beneficiary_id = :person)
              and (cast(:member as text) is null
                or :member in (b.conseiller_organisation_id, b.social_organisation_id))
              and (cast(:professional as text) is null or :professional in (b.conseiller_id, b.social_id))
              and (cast(:inForce as boolean) is null or :inForce = (b.ended_on is null))
              and %s
            order by b.id limit :rows""".formatted(PersonSight.sharedBy("b.beneficiary_id"));

    private final Session session;
    private final Binomes binomes;
    private final PersonSight sight;
    private final Caller caller;
    private final ReadAudit audit;

    BinomeViews(Session session, Binomes binomes, PersonSight sight, Caller caller, ReadAudit audit) {
        this.session = session;
        this.binomes = binomes;
        this.sight = sight;
        this.caller = caller;
        this.audit = audit;
    }

    /// What a list is asked for; what is absent does not narrow it.
    record Asked(
            @Nullable UUID beneficiaryId,
            @Nullable String organisationId,
            @Nullable String professionalId,
            @Nullable Boolean inForce) {}

    /// The oldest first.
    @Transactional
    List<BinomeResponse> page(Asked asked, PageRequest page) {
        var query = session.createNativeQuery(LIST, Binome.class)
                .setParameter("after", page.afterId())
                .setParameter("person", asked.beneficiaryId(), UUID.class)
                .setParameter("member", asked.organisationId(), String.class)
                .setParameter("professional", asked.professionalId(), String.class)
                .setParameter("inForce", asked.inForce(), Boolean.class)
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        audit.shown(shown.stream().map(BinomeViews::person).toList(), FIELDS);
        return found.stream().map(BinomeResponse::of).toList();
    }

    @Transactional
    BinomeResponse one(UUID id) {
        var binome = shared(id);
        audit.shown(List.of(person(binome)), FIELDS);
        return BinomeResponse.of(binome);
    }

    /// Sight of a person is soon had, a registration gives it: who follows them is the Département's to say.
    void requireDepartement() {
        if (!sight.seesWholeDepartement()) {
            throw BinomeRefused.formedByDepartement();
        }
    }

    void requireMember(UUID id) {
        var isMember = shared(id).binds(caller.organisationId());
        if (!sight.seesWholeDepartement() && !isMember) {
            throw BinomeRefused.ofOthers();
        }
    }

    private Binome shared(UUID id) {
        var binome = binomes.byId(id).orElseThrow(BinomeRefused::unknown);
        try {
            sight.require(binome.beneficiaryId());
        } catch (Refusal _) { // the same answer as for a binôme that is not there
            throw BinomeRefused.unknown();
        }
        return binome;
    }

    private static ReadAudit.Shown person(Binome binome) {
        return new ReadAudit.Shown(binome.beneficiaryId(), binome.departement());
    }
}
