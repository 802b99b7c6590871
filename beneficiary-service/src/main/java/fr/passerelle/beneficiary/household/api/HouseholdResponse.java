package fr.passerelle.beneficiary.household.api;

import fr.passerelle.beneficiary.household.PostalAddress;
import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A household with the members that the caller shares.
///
/// @param matricule at the MSA a NIR: only for those who may read one
@Schema(name = "Household", description = "Foyer. Le matricule n'est montré qu'au Département et à la Caf.")
public record HouseholdResponse(
        UUID id,
        long version,

        @Schema(description = "« full », ou « masked » sans le matricule")
        String view,

        String departement,

        @Nullable @Schema(description = "Organisme payeur", examples = "CAF-921")
        String payer,

        @Nullable String matricule,
        @Nullable String familySituation,
        @Nullable PostalAddress address,

        @Schema(description = "Foyer monoparental : pas de conjoint, et un enfant ou une grossesse")
        boolean singleParent,

        @Schema(
                description =
                        "Un enfant n'a pas atteint l'âge fixé par le Département (paramètre young-child-age, 3 ans sinon)")
        boolean youngChild,

        List<Member> members)
        implements Versioned {

    @Schema(name = "HouseholdMember")
    public record Member(
            UUID beneficiaryId,
            String role,
            String lastName,
            String firstNames,
            boolean fileHolder,
            @Nullable Boolean subjectToRightsAndDuties,
            @Nullable LocalDate pregnantSince,
            LocalDate since,
            @Nullable LocalDate until) {}
}
