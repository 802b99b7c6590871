package fr.passerelle.partner.orientation;

import fr.passerelle.partner.convention.Basis;
import fr.passerelle.partner.structure.OrganisationType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the rules say of a situation: where to, by which rules, and what whoever decides should know.
///
/// @param matchedRules the deciding one first; empty where a human has to find a place alone
/// @param free « à titre gracieux », by the article that is cited
@Embeddable
public record Proposal(
        @Enumerated(EnumType.STRING) @Column(name = "proposed_pathway") @Nullable Pathway pathway,

        @Column(name = "proposed_organisation_id") @Nullable String organisationId,

        @Enumerated(EnumType.STRING) @Column(name = "proposed_organisation_type") @Nullable OrganisationType organisationType,

        @Column(name = "matched_rules") List<String> matchedRules,
        List<String> remarks,
        @Column(name = "convention_id") @Nullable UUID conventionId,
        @Column(name = "article_number") @Nullable String articleNumber,
        boolean free) {

    static final Proposal NONE = new Proposal(null, null, null, List.of(), List.of(), null, null, false);

    /// @param order the rules of the département; the first that finds a place decides
    static Proposal of(Situation situation, List<OrientationRule> order) {
        var applying = order.stream().filter(rule -> rule.applies(situation)).toList();
        var matched = applying.stream()
                .filter(rule -> rule.destination(situation).isPresent())
                .toList();
        var codes = matched.stream().map(OrientationRule::code).toList();
        var to = matched.stream().findFirst().flatMap(rule -> rule.destination(situation));
        return new Proposal(
                to.map(Destination::pathway).orElse(null),
                to.map(Destination::organisationId).orElse(null),
                to.map(Destination::organisationType).orElse(null),
                codes,
                remarks(situation, applying, matched),
                null,
                null,
                false);
    }

    /// What stands in the way, and what is not known yet.
    private static List<String> remarks(
            Situation situation, List<OrientationRule> applying, List<OrientationRule> matched) {
        var remarks = new ArrayList<String>();
        applying.stream()
                .filter(rule -> rule.destination(situation).isEmpty())
                .flatMap(rule -> rule.obstacle(situation).stream())
                .forEach(remark -> remarks.add(remark.name()));
        if (!situation.rightOpen()) {
            remarks.add(OrientationRemark.DROIT_NON_OUVERT.name());
        }
        if (situation.diagnostic().isEmpty()) {
            remarks.add(OrientationRemark.SANS_DIAGNOSTIC.name());
        }
        if (matched.isEmpty()) {
            remarks.add(OrientationRemark.AUCUNE_REGLE.name());
        }
        return remarks;
    }

    /// The same, with the article that it rests on; a delegate without one is remarked upon.
    Proposal restingOn(Optional<Basis> basis) {
        var known = new ArrayList<>(remarks);
        if (basis.isEmpty() && organisationType != null && organisationType.isDelegate()) {
            known.add(OrientationRemark.SANS_CONVENTION.name());
        }
        return new Proposal(
                pathway,
                organisationId,
                organisationType,
                matchedRules,
                known,
                basis.map(Basis::conventionId).orElse(null),
                basis.map(Basis::articleNumber).orElse(null),
                basis.map(Basis::free).orElse(false));
    }

    Optional<String> decidingRule() {
        return matchedRules.stream().findFirst();
    }

    boolean leadsTo(Destination place) {
        return destination().filter(place::equals).isPresent();
    }

    public Optional<Destination> destination() {
        return pathway == null || organisationId == null || organisationType == null
                ? Optional.empty()
                : Optional.of(new Destination(pathway, organisationId, organisationType));
    }
}
