package fr.passerelle.scheduling.planning;

import fr.passerelle.scheduling.site.Site;
import fr.passerelle.scheduling.slot.Opening;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/// When an organisation receives at a site, from its first proposal to its end.
@Entity
@Table(name = "planning")
public class Planning {
    @Id
    private UUID id;

    private String departement;

    @Column(name = "site_id")
    private UUID siteId;

    @Column(name = "site_organisation_id")
    private String siteOrganisationId;

    @Column(name = "proposed_by")
    private String proposedBy;

    /// Whose words the present terms are: nobody accepts their own.
    @Column(name = "terms_by")
    private String termsBy;

    @Enumerated(EnumType.STRING)
    private PlanningStatus status;

    @Embedded
    private Terms terms;

    @Version
    private long version;

    protected Planning() {}

    public Planning(UUID id, Site site, String proposedBy, Terms terms) {
        this.id = id;
        this.departement = site.departement();
        this.siteId = site.id();
        this.siteOrganisationId = site.organisationId();
        this.proposedBy = proposedBy;
        this.termsBy = proposedBy;
        this.status = PlanningStatus.PROPOSED;
        this.terms = terms;
    }

    public PlanningEvent.Proposed propose(Instant at) {
        return new PlanningEvent.Proposed(
                id, departement, siteId, siteOrganisationId, proposedBy, terms.validFrom(), terms.validTo(), at);
    }

    /// Either side answers with other terms.
    public PlanningEvent.Proposed counterPropose(Terms others, Party by, Instant at) {
        requireParty(by);
        moveTo(PlanningStatus.COUNTER_PROPOSED, "counter-proposal");
        terms = others;
        termsBy = by.organisationId();
        return propose(at);
    }

    /// Who answers for the site agrees with terms that the other side wrote.
    public PlanningEvent.Accepted accept(Party by, Site site, Instant at) {
        if (!by.organisationId().equals(siteOrganisationId) || !site.isEntrustedTo(by.account())) {
            throw PlanningRefused.party("acceptance-by-other");
        }
        require(PlanningStatus.ACCEPTED, "acceptance");
        if (termsBy.equals(siteOrganisationId) && !proposedBy.equals(siteOrganisationId)) {
            throw PlanningRefused.ownTerms();
        }
        status = PlanningStatus.ACCEPTED;
        return new PlanningEvent.Accepted(
                id,
                departement,
                siteId,
                siteOrganisationId,
                proposedBy,
                terms.validFrom(),
                terms.validTo(),
                opening(at).seats(),
                at);
    }

    /// The slots that are still to come.
    public Opening opening(Instant at) {
        return new Opening(
                id,
                departement,
                siteId,
                siteOrganisationId,
                proposedBy.equals(siteOrganisationId) ? null : proposedBy,
                terms.professionalRole(),
                terms.motifs().all(),
                terms.modality(),
                Expansion.of(terms, departement, at));
    }

    public void suspend(Party by) {
        requireParty(by);
        moveTo(PlanningStatus.SUSPENDED, "suspension");
    }

    public void close(Party by) {
        requireParty(by);
        moveTo(PlanningStatus.CLOSED, "closure");
    }

    private void requireParty(Party by) {
        var organisation = by.organisationId();
        if (!by.leads() && !organisation.equals(siteOrganisationId) && !organisation.equals(proposedBy)) {
            throw PlanningRefused.party("not-a-party");
        }
    }

    private void moveTo(PlanningStatus target, String act) {
        require(target, act);
        status = target;
    }

    private void require(PlanningStatus target, String act) {
        if (!status.next().contains(target)) {
            throw PlanningRefused.transition(act, status);
        }
    }

    public UUID id() {
        return id;
    }

    public String departement() {
        return departement;
    }

    public UUID siteId() {
        return siteId;
    }

    public String siteOrganisationId() {
        return siteOrganisationId;
    }

    public String proposedBy() {
        return proposedBy;
    }

    public String termsBy() {
        return termsBy;
    }

    public PlanningStatus status() {
        return status;
    }

    public Terms terms() {
        return terms;
    }

    public long version() {
        return version;
    }
}
