package fr.passerelle.partner.orientation.api;

import fr.passerelle.partner.orientation.Decision;
import fr.passerelle.partner.orientation.Due;
import fr.passerelle.partner.orientation.Orientation;
import fr.passerelle.partner.orientation.OrientationRemark;
import fr.passerelle.partner.orientation.OrientationStatus;
import fr.passerelle.partner.orientation.Pathway;
import fr.passerelle.partner.orientation.Proposal;
import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "Orientation", description = "Ce que les règles proposent, ce qu'un humain décide, et le délai légal")
public record OrientationResponse(
        UUID id,
        String departement,
        UUID beneficiaryId,
        OrientationStatus status,

        @Schema(description = "Rang parmi les orientations de la personne")
        int rank,

        LocalDate proposedOn,
        ProposalShown proposal,

        @Nullable @Schema(
                description =
                        "Réception de l'ouverture du droit : le délai court de là. Absent si la personne n'est pas soumise aux droits et devoirs")
        LocalDate clockStartedOn,

        @Nullable LocalDate dueOn,
        @Nullable String dueLegalBasis,
        boolean overdue,
        @Nullable DecisionShown decision,

        @Nullable @Schema(description = "Dernier jour, la veille de l'orientation suivante")
        LocalDate endsOn,

        long version)
        implements Versioned {

    @Schema(name = "OrientationProposal")
    public record ProposalShown(
            @Nullable Pathway pathway,
            @Nullable String organisationId,
            @Nullable OrganisationType organisationType,

            @Schema(
                    description =
                            "Les règles qui s'appliquent, celle qui l'emporte en premier ; vide : à un humain de trouver")
            List<String> matchedRules,

            List<OrientationRemark> remarks,
            @Nullable Ground ground) {}

    @Schema(name = "OrientationGround", description = "Article de convention sur lequel la proposition se fonde")
    public record Ground(
            UUID conventionId,
            @Nullable String articleNumber,
            @Schema(description = "À titre gracieux") boolean free) {}

    @Schema(name = "OrientationDecision")
    public record DecisionShown(
            Pathway pathway,
            String organisationId,
            OrganisationType organisationType,
            LocalDate startsOn,
            LocalDate decidedOn,
            @Schema(description = "Autorité qui décide") String authority,
            String legalBasis,

            @Nullable @Schema(description = "Montré au Département et à l'organisme référent, à eux seuls")
            String reason,

            boolean followsProposal) {}

    /// @param reasonShown the reason is free text on a person: not for every organisation that shares the person
    static OrientationResponse of(Orientation orientation, LocalDate today, boolean reasonShown) {
        return new OrientationResponse(
                orientation.id(),
                orientation.departement(),
                orientation.beneficiaryId(),
                orientation.status(),
                orientation.rank(),
                orientation.proposedOn(),
                shown(orientation.proposal()),
                orientation.due().map(Due::clockStartedOn).orElse(null),
                orientation.due().map(Due::dueOn).orElse(null),
                orientation.due().map(Due::legalBasis).orElse(null),
                orientation.isOverdue(today),
                orientation
                        .decision()
                        .map(decision -> shown(decision, reasonShown))
                        .orElse(null),
                orientation.endsOn().orElse(null),
                orientation.version());
    }

    private static ProposalShown shown(Proposal proposal) {
        var convention = proposal.conventionId();
        return new ProposalShown(
                proposal.pathway(),
                proposal.organisationId(),
                proposal.organisationType(),
                proposal.matchedRules(),
                proposal.remarks().stream().map(OrientationRemark::valueOf).toList(),
                convention == null ? null : new Ground(convention, proposal.articleNumber(), proposal.free()));
    }

    private static DecisionShown shown(Decision decision, boolean reasonShown) {
        return new DecisionShown(
                decision.pathway(),
                decision.organisationId(),
                decision.organisationType(),
                decision.startsOn(),
                LocalDates.on(decision.decidedAt()),
                decision.authority(),
                decision.legalBasis(),
                reasonShown ? decision.reason() : null,
                decision.followsProposal());
    }
}
