package fr.passerelle.partner.binome.messaging;

import fr.passerelle.partner.binome.BinomeEndReason;
import fr.passerelle.partner.binome.BinomeEvent;
import fr.passerelle.partner.binome.BinomeEvent.Assigned;
import fr.passerelle.partner.binome.BinomeEvent.Ended;
import fr.passerelle.partner.binome.BinomeMember;
import fr.passerelle.partner.binome.BinomeModality;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The two facts of a binôme share their subject, and each adds its own: absent fields are not written.
record BinomeMessage(
        UUID beneficiaryId,
        UUID binomeId,
        BinomeModality modality,
        BinomeMember conseillerEmploi,
        BinomeMember travailleurSocial,
        @Nullable String communeCode,
        LocalDate startsOn,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate endedOn,
        @Nullable BinomeEndReason reason) {

    static String type(BinomeEvent event) {
        return switch (event) {
            case Assigned _ -> "BinomeAssigned.v1";
            case Ended _ -> "BinomeEnded.v1";
        };
    }

    static BinomeMessage from(BinomeEvent event) {
        return switch (event) {
            case Assigned e -> of(e.subject(), e.assignedOn(), null, null);
            case Ended e -> of(e.subject(), null, e.endedOn(), e.reason());
        };
    }

    private static BinomeMessage of(
            BinomeEvent.Subject subject,
            @Nullable LocalDate assignedOn,
            @Nullable LocalDate endedOn,
            @Nullable BinomeEndReason reason) {
        return new BinomeMessage(
                subject.beneficiaryId(),
                subject.binomeId(),
                subject.modality(),
                subject.conseillerEmploi(),
                subject.travailleurSocial(),
                subject.communeCode(),
                subject.startsOn(),
                assignedOn,
                endedOn,
                reason);
    }
}
