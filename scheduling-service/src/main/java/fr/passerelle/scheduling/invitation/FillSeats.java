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

    /// Sends a new one, or says why it waits. Where nothing is left, nobody else is looked at.
    @Transactional
    public void fillFor(Invitation invitation) {
        var commune = invitation.communeCode().orElse("");
        sites.espacesInsertionOf(invitation.departement(), commune).stream()
                .filter(served -> served.covers(rules.today()))
                .findFirst()
                .ifPresentOrElse(
                        served -> fillAt(served.siteId(), invitation),
                        () -> invitation.waitFor(ListingReason.COMMUNE_NON_RATTACHEE, rules.nextTry()));
    }

    private void fillAt(UUID siteId, Invitation invitation) {
        invitations.lockSite(siteId);
        var room = roomOf(sites.byId(siteId).orElseThrow(), invitation.motif());
        if (room.seats() > 0) {
            fill(siteId);
        }
        if (invitation.isWaiting()) {
            invitation.waitFor(room.reasonToWait(), rules.nextTry());
        }
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
        var room = roomOf(site, motif);
        if (room.seats() > 0) {
            var validity = rules.validity(site.departement());
            invitations
                    .waiting(communes, motif, room.seats())
                    .forEach(one -> announcer.announce(one.send(site, validity, rules.now())));
        }
        invitations.explain(communes, motif, room.reasonToWait());
    }

    private Room roomOf(Site site, Motif motif) {
        return invitations.room(site.id(), motif, rules.now(), rules.horizon(site.departement()), rules.today());
    }
}
