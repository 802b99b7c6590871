package fr.passerelle.scheduling.invitation.api;

import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import fr.passerelle.scheduling.invitation.Invitation;
import fr.passerelle.scheduling.invitation.InvitationRules;
import fr.passerelle.scheduling.invitation.InvitationStatus;
import fr.passerelle.scheduling.invitation.Invitations;
import fr.passerelle.scheduling.invitation.ListingReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

/// Shows invitations to whoever shares their person, each showing audited.
@ApplicationScoped
class InvitationViews {
    /// The state of today: a promise that is over counts as expired before the clock has written it down.
    private static final String PAGE = """
            select i.* from invitation i
            where (cast(:person as uuid) is null or i.beneficiary_id = cast(:person as uuid))
              and (cast(:status as text) is null or cast(:status as text) =
                case when i.status = 'SENT' and i.expires_on < :today then 'EXPIRED' else i.status end)
              and (cast(:reason as text) is null or i.reason = cast(:reason as text))
              and (i.received_at, i.id) > (:receivedAt, :id) and %s
            order by i.received_at, i.id limit :rows""".formatted(PersonSight.sharedBy("i.beneficiary_id"));

    private final Session session;
    private final Invitations invitations;
    private final InvitationRules rules;
    private final PersonSight sight;
    private final ReadAudit audit;

    InvitationViews(
            Session session, Invitations invitations, InvitationRules rules, PersonSight sight, ReadAudit audit) {
        this.session = session;
        this.invitations = invitations;
        this.rules = rules;
        this.sight = sight;
        this.audit = audit;
    }

    /// Who has waited longest first.
    @Transactional
    List<InvitationResponse> page(
            @Nullable UUID person,
            @Nullable InvitationStatus status,
            @Nullable ListingReason reason,
            PageRequest page) {
        var query = session.createNativeQuery(PAGE, Invitation.class)
                .setParameter("person", person == null ? null : person.toString())
                .setParameter("status", status == null ? null : status.name())
                .setParameter("reason", reason == null ? null : reason.name())
                .setParameter("today", rules.today())
                .setParameter("receivedAt", page.afterInstant())
                .setParameter("id", page.afterId())
                .setParameter("rows", page.rows());
        sight.parameters().forEach(query::setParameter);
        var found = query.getResultList();
        var shown = found.subList(0, Math.min(page.limit(), found.size()));
        audit.shown(shown.stream().map(InvitationViews::person).toList(), List.of("invitation"));
        return found.stream().map(this::response).toList();
    }

    @Transactional
    InvitationResponse one(UUID id) {
        var invitation =
                invitations.byId(id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, "invitation-unknown"));
        sight.require(invitation.beneficiaryId());
        audit.shown(List.of(person(invitation)), List.of("invitation"));
        return response(invitation);
    }

    /// With the version that the flush of the current change has made.
    InvitationResponse shown(Invitation invitation) {
        session.flush();
        return response(invitation);
    }

    private InvitationResponse response(Invitation invitation) {
        return InvitationResponse.of(invitation, rules.today());
    }

    private static ReadAudit.Shown person(Invitation invitation) {
        return new ReadAudit.Shown(invitation.beneficiaryId(), invitation.departement());
    }
}
