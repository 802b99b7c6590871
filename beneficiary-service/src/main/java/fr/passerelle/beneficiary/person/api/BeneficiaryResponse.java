package fr.passerelle.beneficiary.person.api;

import fr.passerelle.platform.versioning.Versioned;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A person's file as the caller's organisation may see it.
///
/// @param nir absent for those who may not read it, or where it is not known
@Schema(
        name = "Beneficiary",
        description = "Personne. Le NIR n'est montré qu'au Département, à la Caf et à France Travail.")
public record BeneficiaryResponse(
        UUID id,
        long version,

        @Schema(description = "« full », ou « masked » sans le NIR")
        String view,

        @Nullable @Schema(
                description =
                        "L'identifiant demandé, quand son dossier a été réuni à celui-ci : la personne est désormais « id »")
        UUID askedId,

        String departement,
        @Nullable String civility,
        String lastName,
        @Nullable String birthName,
        String firstNames,
        @Nullable LocalDate birthDate,
        @Nullable String birthPlace,
        String sex,
        @Nullable String nir,

        @Nullable @Schema(description = "Numéro technique temporaire, montré à qui peut lire le NIR")
        String ntt,

        @Nullable @Schema(description = "Numéro dans le logiciel du Département, montré à qui peut lire le NIR")
        String departementNumber,

        @Nullable String franceTravailId,
        @Nullable String email,
        @Nullable String phone,

        @Nullable @Schema(
                description =
                        "1, 2 ou 3, fixé par le dernier diagnostic conclu (libellés : GET /v1/beneficiary-parameters)")
        Integer profil,

        List<Place> households)
        implements Versioned {

    /// A place in a household, the current one first.
    @Schema(name = "HouseholdMembership")
    public record Place(
            UUID householdId,
            String role,
            @Nullable Boolean subjectToRightsAndDuties,
            LocalDate since,
            @Nullable LocalDate until,
            @Nullable String communeCode,
            @Nullable UUID rsaRightId,
            @Nullable String rsaRightState) {}
}
