package fr.passerelle.partner.referral.api;

import fr.passerelle.partner.referral.Referral;
import fr.passerelle.partner.referral.ReferralRefused;
import fr.passerelle.partner.referral.ReferralStatus;
import fr.passerelle.partner.referral.Referrals;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Shows a referral to the Département, to who sent it and who holds the action, each showing audited; sharing the
/// person for another reason does not open it.
@ApplicationScoped
class ReferralViews {
    private static final List<String> FIELDS = List.of("referral");
    private static final String LIST = """
            select r.* from referral r
            where r.id > :after
              and (cast(:status as text) is null or :status =
                case when r.status = 'SENT' and r.answer_due_on < :today then 'EXPIRED' else r.status end)
              and (cast(:person as uuid) is null or r.beneficiary_id = :person)
              and (:wholeDepartement or r.organisation_id = :organisation or r.sent_by = :organisation)
              and %s
            order by r.id limit :rows""".formatted(PersonSight.sharedBy("r.beneficiary_id"));

    private final Session session;
    private final Referrals referrals;
    private final PersonSight sight;
    private final Caller caller;
    private final ReadAudit audit;
    private final Clock clock;

    ReferralViews(
            Session session, Referrals referrals, PersonSight sight, Caller caller, ReadAudit audit, Clock clock) {
        this.session = session;
        this.referrals = referrals;
        this.sight = sight;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /// The longest waiting first.
    @Transactional
    List<ReferralResponse> page(@Nullable ReferralStatus status, @Nullable UUID beneficiaryId, PageRequest page) {
        var query = session.createNativeQuery(LIST, Referral.class)
                .setParameter("after", page.afterId())
                .setParameter("status", status == null ? null : status.name(), String.class)
                .setParameter("person", beneficiaryId, UUID.class)
                .setParameter("today", LocalDates.today(clock))
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        audit.shown(shown.stream().map(ReferralViews::person).toList(), FIELDS);
        return found.stream().map(this::response).toList();
    }

    @Transactional
    ReferralResponse one(UUID id) {
        var referral = shared(id);
        audit.shown(List.of(person(referral)), FIELDS);
        return response(referral);
    }

    ReferralResponse response(Referral referral) {
        return ReferralResponse.of(referral, LocalDates.today(clock));
    }

    /// Only who holds the action answers for it; an agent of the Département may write the answer down for it.
    void requireHolder(UUID id) {
        var referral = shared(id);
        if (!sight.seesWholeDepartement() && !isHolder(referral)) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "referral-of-another-organisation");
        }
    }

    private Referral shared(UUID id) {
        var referral = referrals.byId(id).orElseThrow(ReferralRefused::unknown);
        var concerned = isHolder(referral) || referral.sentBy().equals(caller.organisationId());
        if (!sight.seesWholeDepartement() && !concerned) {
            throw ReferralRefused.unknown();
        }
        sight.require(referral.beneficiaryId());
        return referral;
    }

    private boolean isHolder(Referral referral) {
        return referral.offer().organisationId().equals(caller.organisationId());
    }

    private static ReadAudit.Shown person(Referral referral) {
        return new ReadAudit.Shown(referral.beneficiaryId(), referral.departement());
    }
}
