package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Sex;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// Somebody who is followed without RSA, as told at the desk or in a list.
@Schema(name = "BeneficiaryRegistrationRequest", description = "Personne accompagnée sans RSA")
public record RegistrationForm(
        @Nullable @Pattern(regexp = "\\d{2,3}|2[AB]") @Schema(description = "Code du département ; facultatif si le jeton n'en porte qu'un", examples = "92")
        String departement,

        @NotNull @Schema(description = "Base légale du dossier (RGPD, art. 6)")
        LawfulBasis lawfulBasis,

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

        @Nullable @Size(max = 50) @Schema(description = "Numéro technique temporaire, de 11 à 40 caractères, si la personne n'a pas de NIR")
        String ntt,

        @Nullable @Size(max = 20) @Schema(description = "Identifiant France Travail, 11 chiffres")
        String franceTravailId,

        @Nullable @Pattern(regexp = "[0-9A-Za-z./-]{1,40}") @Schema(description = "Numéro de la personne dans le logiciel du Département")
        String departementNumber,

        @Nullable @Size(max = 254) String email,
        @Nullable @Size(max = 30) String phone) {

    /// @param organisationId on whose behalf
    public RegisterWithoutRsa.Command command(String toldDepartement, String organisationId, Instant at) {
        return new RegisterWithoutRsa.Command(
                toldDepartement, organisationId, lawfulBasis, toApplicant(), ntt, departementNumber, at);
    }

    /// For somebody who was found: what is known of them stays, and only what is missing is added.
    public RegisterWithoutRsa.Command completing(Person known, String organisationId, Instant at) {
        var addition = new Applicant(
                known.id(), HouseholdRole.DEM, known.identity(), nir, franceTravailId, email, phone, null);
        var number = known.departementNumber().isPresent() ? null : departementNumber;
        return new RegisterWithoutRsa.Command(
                known.departement(), organisationId, lawfulBasis, addition, ntt, number, at);
    }

    private Applicant toApplicant() {
        var identity = Identity.told(civility, lastName, birthName, firstNames, birthDate, birthPlace, sex);
        return new Applicant(null, HouseholdRole.DEM, identity, nir, franceTravailId, email, phone, null);
    }
}
