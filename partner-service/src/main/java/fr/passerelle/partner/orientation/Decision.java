package fr.passerelle.partner.orientation;

import fr.passerelle.partner.structure.OrganisationType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a human decided, in whose name and on which ground.
///
/// @param decidedBy subject of the token
/// @param authority who decides by law, or by delegation
/// @param reason why it differs from the proposal
@Embeddable
public record Decision(
        @Enumerated(EnumType.STRING) Pathway pathway,
        @Column(name = "organisation_id") String organisationId,

        @Enumerated(EnumType.STRING) @Column(name = "organisation_type")
        OrganisationType organisationType,

        @Column(name = "starts_on") LocalDate startsOn,
        @Column(name = "decided_at") Instant decidedAt,
        @Column(name = "decided_by") String decidedBy,
        String authority,
        @Column(name = "legal_basis") String legalBasis,
        @Nullable String reason,
        @Column(name = "follows_proposal") boolean followsProposal) {

    boolean leadsTo(Destination destination) {
        return pathway == destination.pathway() && organisationId.equals(destination.organisationId());
    }
}
