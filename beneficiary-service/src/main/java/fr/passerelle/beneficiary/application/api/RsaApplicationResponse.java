package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.application.RsaApplication;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// A registered request.
@Schema(name = "RsaApplication", description = "Demande enregistrée ; la suite est portée par le droit")
public record RsaApplicationResponse(
        UUID id,
        String departement,
        UUID beneficiaryId,
        UUID householdId,
        UUID rsaRightId,
        LocalDate requestedOn,
        boolean withoutActivity,
        String registeredBy,
        Instant registeredAt) {

    static RsaApplicationResponse of(RsaApplication application) {
        return new RsaApplicationResponse(
                application.id(),
                application.departement(),
                application.applicantId(),
                application.householdId(),
                application.rsaRightId(),
                application.requestedOn(),
                application.isWithoutActivity(),
                application.registeredBy(),
                application.registeredAt());
    }
}
