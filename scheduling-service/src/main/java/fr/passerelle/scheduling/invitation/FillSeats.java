package fr.passerelle.scheduling.invitation;

import fr.passerelle.scheduling.Motif;
import fr.passerelle.scheduling.site.Site;
import fr.passerelle.scheduling.site.SiteCommune;
import fr.passerelle.scheduling.site.SiteType;
import fr.passerelle.scheduling.site.Sites;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/// Invites who waits for a site, in the order of their deadline, never beyond the seats that are left.
@ApplicationScoped
public class FillSeats {
    /// Whoever is looked at for a reason to wait; the others are told theirs on another day.
    private static final int EXPLAINED_AT_ONCE = 500;

    private final Sites sites;
    private final Invitations invitations;
    private final InvitationRules rules;
    private final InvitationAnnouncer announcer;

    FillSeats(Sites sites, Invitations invitations, InvitationRules rules, InvitationAnnouncer announcer) {
        this.sites = sites;
        this.invitations = invitations;
        this.rules = rules;
        this.announcer = announcer;
    }

    /// Sends a new one, or says why it waits.
    @Transactional
    public void fillFor(Invitation invitation) {
        var commune = invitation.communeCode().orElse("");
        sites.espacesInsertionOf(invitation.departement(), commune).stream()
                .filter(served -> served.covers(rules.today()))
                .findFirst()
                .ifPresentOrElse(
                        served -> fill(served.siteId()),
                        () -> invitation.waitFor(ListingReason.COMMUNE_NON_RATTACHEE, rules.nextTry()));
    }

    @Transactional
    public void fill(UUID siteId) {
        var site = sites.byId(siteId).orElseThrow();
        var communes = sites.communesOf(List.of(siteId)).stream()
                .filter(served -> served.covers(rules.today()))
                .map(SiteCommune::communeCode)
                .toList();
        if (site.type() != SiteType.ESPACE_INSERTION || communes.isEmpty()) {
            return;
        }
        invitations.lockSite(siteId);
        invitations.motifsAwaited(communes).forEach(motif -> fill(site, communes, motif));
    }

    private void fill(Site site, Collection<String> communes, Motif motif) {
        var horizon = rules.horizon(site.departement());
        var room = invitations.room(site.id(), motif, rules.now(), horizon, rules.today());
        var waiting = invitations.waiting(communes, motif, Math.max(room.seats(), 0) + EXPLAINED_AT_ONCE);
        var invited = Math.min(Math.max(room.seats(), 0), waiting.size());
        var validity = rules.validity(site.departement());
        waiting.subList(0, invited).forEach(one -> announcer.announce(one.send(site, validity, rules.now())));
        var reason = room.isNegotiated() ? ListingReason.CAPACITE_ATTEINTE : ListingReason.PLANNING_NON_NEGOCIE;
        waiting.subList(invited, waiting.size()).forEach(one -> one.waitFor(reason, rules.nextTry()));
    }
}
