package fr.passerelle.beneficiary.estimate.api;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import fr.passerelle.beneficiary.estimate.ClaimMember;
import fr.passerelle.beneficiary.estimate.Housing;
import fr.passerelle.beneficiary.estimate.ResidenceCondition;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A household as the agent hears of it. No name has a place here.
@Schema(name = "RsaEstimateRequest", description = "Foyer dont on estime le RSA, sans nom ni identifiant")
public record EstimateRequest(
        @NotNull @Schema(
                type = SchemaType.STRING,
                implementation = String.class,
                pattern = "^\\d{4}-\\d{2}$",
                description =
                        "Mois M de la demande, AAAA-MM. Avant 2009-06 (RMI) et plus de 12 mois après le dernier montant"
                                + " connu, la réponse est CANNOT_ESTIMATE",
                examples = "2026-04")
        YearMonth month,

        @Nullable @Pattern(regexp = "M-1\\.\\.M-3|M-2\\.\\.M-4", message = "doit valoir M-1..M-3 ou M-2..M-4") @Schema(
                enumeration = {"M-1..M-3", "M-2..M-4"},
                description =
                        "Les trois mois dont les ressources comptent (CASF, art. R262-7). Par défaut M-1..M-3 jusqu'à"
                                + " 2025-02 et M-2..M-4 ensuite ; dès 2024-10 dans les départements 06, 10, 34, 64 et 85",
                examples = "M-2..M-4")
        String referencePeriod,

        @NotEmpty @Size(max = 30) @Schema(description = "Un demandeur, au plus un conjoint, les enfants et les autres personnes à charge")
        List<@Valid @NotNull Member> members,

        @Nullable @Schema(
                defaultValue = "false",
                description =
                        "Le demandeur est parent isolé depuis assez peu pour la majoration : 12 mois au plus, dans les"
                                + " 18 mois de la séparation (CASF, art. L262-9 et R262-2)")
        Boolean isolementRecent,

        @Nullable @Schema(defaultValue = "false", description = "Le demandeur est lui-même à la charge de ses parents")
        Boolean demandeurACharge,

        @Nullable @Valid Dwelling housing,
        @Nullable @Valid Benefits familyBenefits,

        @Nullable @Schema(minimum = "0", maximum = "1000000", description = "ASPA du mois M, en euros")
        BigDecimal aspa,

        @Nullable @Pattern(regexp = "0[1-9]|[1-8]\\d|9[0-5]|2[AB]|97[1-8]", message = "doit être un code de département") @Schema(
                description = "Département du foyer, s'il change la règle : outre-mer, ou période de référence avancée",
                examples = "92")
        String departement,

        @Nullable @Schema(
                defaultValue = "true",
                description = "false quand les ressources de certains mois n'ont pas pu être connues")
        Boolean resourcesComplete,

        @Nullable @Schema(
                defaultValue = "false",
                description =
                        "Le foyer a changé dans les mois de référence ; l'avis le rappelle, le montant n'en tient pas compte")
        Boolean householdChanged) {

    @Schema(name = "RsaEstimateMember", description = "Une personne du foyer, sans nom")
    public record Member(
            @NotNull @Schema(description = "Place dans le foyer")
            ClaimMember.ClaimPart role,

            @NotNull @Min(0) @Max(130) @Schema(description = "Âge en années révolues au premier jour du mois M")
            Integer age,

            @Nullable @Schema(
                    defaultValue = "false",
                    description = "Élève, étudiant ou stagiaire non rémunéré (CASF, art. L262-4, 3°)")
            Boolean etudiant,

            @Nullable @Schema(defaultValue = "false", description = "Enceinte au mois M")
            Boolean enceinte,

            @Nullable @Schema(defaultValue = "false", description = "Enfant qui n'est plus à la charge du foyer")
            Boolean autonomieFinanciere,

            @Nullable @Schema(
                    defaultValue = "false",
                    description = "3 214 heures d'activité prouvées en trois ans (CASF, art. L262-7-1 et D262-25-1)")
            Boolean heuresRsaJeune,

            @Nullable @JsonDeserialize(using = ConditionSejourReader.class)
            @Schema(
                    implementation = Boolean.class,
                    nullable = true,
                    defaultValue = "true",
                    description =
                            "Condition de nationalité et de séjour remplie (CASF, art. L262-4, 2°) ; null dit qu'on ne le"
                                    + " sait pas. À la place : nationality et yearsOfPermitOrResidence")
            ResidenceCondition conditionSejour,

            @Nullable @Pattern(regexp = "[A-Z]{2}", message = "doit être un code de pays ISO 3166 de deux lettres") @Schema(description = "Nationalité, code de pays ISO 3166 de deux lettres", examples = "PT")
            String nationality,

            @Nullable @Schema(
                    minimum = "0",
                    maximum = "130",
                    description =
                            "Années de séjour d'un ressortissant de l'EEE ou de la Suisse ; sinon, années de détention"
                                    + " d'un titre qui autorise à travailler. Réfugié, apatride, carte de résident : dites conditionSejour")
            BigDecimal yearsOfPermitOrResidence,

            @Nullable @Schema(defaultValue = "false", description = "Enfant en résidence alternée")
            Boolean gardeAlternee,

            @Nullable @Schema(defaultValue = "false", description = "Détenu au mois M")
            Boolean detenu,

            @Nullable @Schema(defaultValue = "false", description = "Hospitalisé plus d'un mois")
            Boolean hospitalise,

            @Nullable @Schema(defaultValue = "false", description = "En congé sabbatique, parental non indemnisé ou sans solde")
            Boolean congeSansSolde,

            @Nullable @Schema(
                    description =
                            "Euros nets reçus, par type puis par mois AAAA-MM, de M à M-4 ; un mois absent vaut 0. De 0"
                                    + " à 1 000 000, quatre décimales au plus ; TNS peut être un déficit. Activité :"
                                    + " SALAIRE, CHOMAGE_PARTIEL, REMUNERATION_APPRENTI, VOLONTARIAT, STAGE_FORMATION_PRO,"
                                    + " BOURSE_RECHERCHE, AUTO_ENTREPRENEUR (après abattement), INDEMNITES_JOURNALIERES_ACTIVITE."
                                    + " Remplacement : CHOMAGE, RETRAITE. Autres : INDEMNITES_JOURNALIERES, PENSION_INVALIDITE,"
                                    + " PENSION_ALIMENTAIRE_RECUE, PRESTATION_COMPENSATOIRE, GAINS_EXCEPTIONNELS,"
                                    + " SECURISATION_PROFESSIONNELLE, VICTIME_AMIANTE, PRIME_REPRISE_ACTIVITE, REVENUS_PATRIMOINE."
                                    + " Minima : ASS, AAH, CAAH, ASI. Non estimé : TNS (indépendant, agricole, rente viagère)",
                    examples = "{\"SALAIRE\":{\"2026-02\":420.50,\"2026-01\":420.50}}")
            Map<String, @Nullable Map<String, @Nullable BigDecimal>> resources) {}

    @Schema(name = "RsaEstimateHousing", description = "Logement du foyer (CASF, art. R262-9 et R262-10)")
    public record Dwelling(
            @NotNull @Schema(description = "Statut d'occupation")
            Housing.HousingStatus status,

            @Nullable @Schema(
                    minimum = "0",
                    maximum = "1000000",
                    description = "Loyer ou mensualité d'emprunt, en euros par mois")
            BigDecimal chargeMensuelle,

            @Nullable @Schema(defaultValue = "false", description = "Logé gratuitement, mais participe aux frais")
            Boolean participationFrais,

            @Nullable @Schema(minimum = "0", maximum = "1000000", description = "APL, ALS ou ALF du mois M, en euros")
            BigDecimal aideLogement) {}

    @Schema(name = "RsaEstimateFamilyBenefits", description = "Prestations familiales du mois M, en euros")
    public record Benefits(
            @Nullable @Schema(minimum = "0", maximum = "1000000", description = "Allocations familiales sans majoration pour âge")
            BigDecimal afBase,

            @Nullable @Schema(minimum = "0", maximum = "1000000", description = "Allocations familiales versées")
            BigDecimal afTotal,

            @Nullable @Schema(minimum = "0", maximum = "1000000", description = "Complément familial versé")
            BigDecimal complementFamilial,

            @Nullable @Schema(minimum = "0", maximum = "1000000", description = "Complément familial sans sa majoration")
            BigDecimal complementFamilialNonMajore,

            @Nullable @Schema(minimum = "0", maximum = "1000000", description = "Allocation de soutien familial")
            BigDecimal asf,

            @Nullable @Min(0) @Max(30) @Schema(description = "Nombre d'enfants pour lesquels l'ASF est versée")
            Integer asfEnfants,

            @Nullable @Schema(minimum = "0", maximum = "1000000", description = "Allocation de base de la Paje")
            BigDecimal pajeBase,

            @Nullable @Schema(description = "Complément de libre choix d'activité, par mois AAAA-MM")
            Map<String, @Nullable BigDecimal> clca,

            @Nullable @Schema(description = "Prestation partagée d'éducation de l'enfant, par mois AAAA-MM")
            Map<String, @Nullable BigDecimal> prepare,

            @Nullable @Schema(description = "Complément optionnel de libre choix d'activité, par mois AAAA-MM")
            Map<String, @Nullable BigDecimal> colca) {}
}
