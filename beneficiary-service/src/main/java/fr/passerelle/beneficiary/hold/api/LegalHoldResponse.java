package fr.passerelle.beneficiary.hold.api;

import fr.passerelle.beneficiary.hold.HoldReason;
import fr.passerelle.beneficiary.hold.LegalHold;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A hold, standing or lifted.
@Schema(name = "LegalHold", description = "Gel : tant qu'il n'est pas levé, rien du dossier n'est détruit ni effacé")
public record LegalHoldResponse(
        UUID id,
        long version,
        UUID beneficiaryId,
        HoldReason reason,
        LocalDate placedOn,
        String placedBy,
        @Nullable LocalDate liftedOn,
        @Nullable String liftedBy)
        implements Versioned {

    static LegalHoldResponse of(LegalHold hold) {
        return new LegalHoldResponse(
                hold.id(),
                hold.version(),
                hold.personId(),
                hold.reason(),
                hold.placedOn(),
                hold.placedBy(),
                hold.liftedOn().orElse(null),
                hold.liftedBy().orElse(null));
    }
}
