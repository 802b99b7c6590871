package fr.passerelle.partner.orientation.messaging;

import fr.passerelle.partner.orientation.OrientationEvent;
import fr.passerelle.partner.orientation.Pathway;
import fr.passerelle.partner.structure.OrganisationType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record OrientationProposed(
        UUID beneficiaryId,
        UUID orientationId,
        Pathway pathway,
        String organisationId,
        OrganisationType organisationType,
        @Nullable String communeCode,
        LocalDate proposedOn,
        List<String> matchedRules) {

    static OrientationProposed from(OrientationEvent.Proposed e) {
        return new OrientationProposed(
                e.beneficiaryId(),
                e.orientationId(),
                e.destination().pathway(),
                e.destination().organisationId(),
                e.destination().organisationType(),
                e.communeCode(),
                e.proposedOn(),
                e.matchedRules());
    }
}
