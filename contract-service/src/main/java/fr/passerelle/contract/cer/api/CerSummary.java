package fr.passerelle.contract.cer.api;

import fr.passerelle.contract.cer.Cer;
import fr.passerelle.contract.cer.CerStatus;
import fr.passerelle.contract.rule.CerType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A line of a list of contracts; nothing of what stands in them.
@Schema(name = "CerSummary", description = "Un contrat dans une liste, sans son contenu")
public record CerSummary(
        UUID id,
        UUID beneficiaryId,
        String departement,
        String organisationId,
        CerType type,
        int rank,
        CerStatus status,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate signatureDueOn,
        @Nullable LocalDate submittedOn) {

    static CerSummary of(Cer cer, LocalDate today) {
        var origin = cer.origin();
        return new CerSummary(
                cer.id(),
                origin.personId(),
                cer.departement(),
                origin.organisationId(),
                cer.type(),
                cer.rank(),
                cer.statusOn(today),
                cer.content().startsOn(),
                cer.content().endsOn(),
                origin.signatureDueOn(),
                cer.submittedOn().orElse(null));
    }
}
