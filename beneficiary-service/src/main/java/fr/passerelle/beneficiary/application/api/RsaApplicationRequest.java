package fr.passerelle.beneficiary.application.api;

import fr.passerelle.beneficiary.application.Applicant;
import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.household.PostalAddress;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.platform.geography.OfficialGeographicCode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A request for RSA as written at the desk.
@Schema(name = "RsaApplicationRequest", description = "Demande de RSA instruite au guichet")
public record RsaApplicationRequest(
        @Nullable @Pattern(regexp = "\\d{2,3}|2[AB]") @Schema(description = "Code du département ; facultatif si le jeton n'en porte qu'un", examples = "92")
        String departement,

        @NotNull @Schema(description = "Date de la demande") LocalDate requestedOn,

        @NotNull @Schema(description = "Personne sans activité, reçue sur rendez-vous pour l'instruction")
        Boolean withoutActivity,

        @Nullable @Size(max = 11) @Schema(description = "Numéro de demande de RSA de la Caf, s'il est connu")
        String requestNumber,

        @Nullable @Size(max = 3) @Schema(description = "Situation familiale (nomenclature situation-famille)", examples = "CEL")
        String familySituation,

        @Nullable @Valid Address address,

        @Nullable @Schema(description = "Demandeur déjà connu, qui n'est alors pas ressaisi parmi les membres")
        UUID applicantId,

        @NotNull @Size(max = 20) @Schema(
                description =
                        "Le demandeur (DEM) sauf s'il est désigné par applicantId, au plus un conjoint (CJT), les enfants et autres personnes")
        List<@Valid @NotNull Member> members) {

    @Schema(name = "RsaApplicationMember")
    public record Member(
            @NotNull HouseholdRole role,

            @Nullable @Size(max = 5) @Schema(description = "Civilité (nomenclature civilite)", examples = "MME")
            String civility,

            @NotBlank @Size(max = 80) String lastName,
            @Nullable @Size(max = 80) String birthName,
            @NotBlank @Size(max = 80) String firstNames,
            @NotNull LocalDate birthDate,
            @Nullable @Size(max = 80) String birthPlace,
            @Nullable Sex sex,

            @Nullable @Size(max = 30) @Schema(description = "Numéro de sécurité sociale, 13 chiffres avec ou sans la clé")
            String nir,

            @Nullable @Size(max = 20) @Schema(description = "Identifiant France Travail, 11 chiffres")
            String franceTravailId,

            @Nullable @Size(max = 254) String email,
            @Nullable @Size(max = 30) String phone,

            @Nullable @Schema(description = "Personne soumise aux droits et devoirs")
            Boolean subjectToRightsAndDuties) {

        Applicant toApplicant() {
            var identity = Identity.told(civility, lastName, birthName, firstNames, birthDate, birthPlace, sex);
            return new Applicant(null, role, identity, nir, franceTravailId, email, phone, subjectToRightsAndDuties);
        }
    }

    @Schema(name = "PostalAddressRequest")
    public record Address(
            @NotBlank @Size(max = 200) String street,
            @NotNull @Pattern(regexp = "\\d{5}") String postalCode,

            @NotNull @Pattern(regexp = OfficialGeographicCode.COMMUNE, message = OfficialGeographicCode.COMMUNE_MESSAGE) @Schema(description = "Code Insee de la commune", examples = "92071")
            String communeCode,

            @NotBlank @Size(max = 80) String communeName) {

        PostalAddress toAddress() {
            return new PostalAddress(street.strip(), postalCode, communeCode, communeName.strip(), "FRA");
        }
    }
}
