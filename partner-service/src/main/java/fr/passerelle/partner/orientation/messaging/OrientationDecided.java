package fr.passerelle.partner.orientation.messaging;

import fr.passerelle.partner.orientation.OrientationEvent;
import fr.passerelle.partner.orientation.Pathway;
import fr.passerelle.partner.structure.OrganisationType;
import fr.passerelle.platform.clock.LocalDates;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrientationDecided(
        UUID beneficiaryId,
        UUID orientationId,
        Pathway pathway,
        String organisationId,
        OrganisationType organisationType,
        @Nullable String communeCode,
        LocalDate decidedOn,
        LocalDate startsOn,
        int rank,
        @Nullable LocalDate clockStartedOn,
        boolean followsProposal,
        @Nullable String previousOrganisationId) {

    static OrientationDecided from(OrientationEvent.Decided e) {
        var decision = e.decision();
        return new OrientationDecided(
                e.beneficiaryId(),
                e.orientationId(),
                decision.pathway(),
                decision.organisationId(),
                decision.organisationType(),
                e.communeCode(),
                LocalDates.on(decision.decidedAt()),
                decision.startsOn(),
                e.rank(),
                e.clockStartedOn(),
                decision.followsProposal(),
                e.previousOrganisationId().orElse(null));
    }
}
