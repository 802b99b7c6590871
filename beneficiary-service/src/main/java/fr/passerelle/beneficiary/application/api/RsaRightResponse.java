package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.right.DateSource;
import fr.passerelle.beneficiary.right.RightStateReason;
import fr.passerelle.beneficiary.right.RsaRight;
import fr.passerelle.beneficiary.right.RsaRightState;
import fr.passerelle.platform.versioning.Versioned;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A right with the members that the caller shares.
@Schema(
        name = "RsaRight",
        description = "Droit au RSA d'un foyer. Le montant n'est montré qu'au Département et à la Caf.")
public record RsaRightResponse(
        UUID id,
        long version,

        @Schema(description = "« full », ou « partial » sans le montant")
        String view,

        String departement,
        UUID householdId,
        RsaRightState state,
        @Schema(description = "ETATDOSRSA de la Caf") String cafState,
        LocalDate stateSince,
        @Nullable String requestNumber,
        @Nullable LocalDate openedOn,
        @Nullable DateSource dateSource,
        @Nullable BigDecimal amount,
        @Nullable String nature,
        boolean majore,
        List<RightStateReason> reasons,
        List<Member> members)
        implements Versioned {

    @Schema(name = "RsaRightMember")
    public record Member(
            UUID beneficiaryId, String role, @Nullable Boolean subjectToRightsAndDuties) {}

    static RsaRightResponse of(RsaRight right, List<Member> members, boolean withAmount) {
        var opening = right.opening();
        return new RsaRightResponse(
                right.id(),
                right.version(),
                withAmount ? "full" : "partial",
                right.departement(),
                right.householdId(),
                right.state(),
                right.state().cafCode(),
                right.stateSince(),
                right.requestNumber().orElse(null),
                opening.map(told -> told.openedOn()).orElse(null),
                opening.map(told -> told.source()).orElse(null),
                withAmount ? opening.map(told -> told.amount()).orElse(null) : null,
                opening.map(told -> told.nature()).orElse(null),
                opening.map(told -> told.majore()).orElse(false),
                right.reasons().all().stream()
                        .sorted(Comparator.comparing(RightStateReason::since).thenComparing(RightStateReason::code))
                        .toList(),
                members);
    }
}
