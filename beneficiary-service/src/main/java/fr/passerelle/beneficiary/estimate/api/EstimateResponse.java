package fr.passerelle.beneficiary.estimate.api;

import fr.passerelle.beneficiary.estimate.Calculation;
import fr.passerelle.beneficiary.estimate.ClaimMember;
import fr.passerelle.beneficiary.estimate.EstimateCaveat;
import fr.passerelle.beneficiary.estimate.EstimateLine;
import fr.passerelle.beneficiary.estimate.EstimateOutcome;
import fr.passerelle.beneficiary.estimate.EstimateReason;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What the agent may tell.
@Schema(name = "RsaEstimate", description = "Estimation indicative du RSA ; elle n'est gardée nulle part")
public record EstimateResponse(
        @Schema(
                description =
                        "ESTIMATED : un droit semble ouvert. NOT_DUE : ressources trop élevées ou montant sous le minimum."
                                + " NOT_ELIGIBLE : une condition manque. CANNOT_ESTIMATE : on ne peut pas le dire, et pourquoi")
        EstimateOutcome outcome,

        @Schema(description = "Codes des motifs ; vide pour ESTIMATED")
        List<EstimateReason> reasons,

        @Schema(description = "Les mêmes motifs, en phrases")
        List<Explanation> explanations,

        @Nullable @Schema(
                description = "Euros par mois, arrondis au centime ; absent pour CANNOT_ESTIMATE, jamais 0 à sa place",
                examples = "651.69")
        BigDecimal amount,

        @Schema(
                description =
                        "Du montant forfaitaire au montant dû. Chaque ligne est arrondie au centime : leur somme est le montant à"
                                + " un ou deux centimes près, et négative quand les ressources dépassent le montant garanti")
        List<Line> lines,

        @Nullable @Schema(description = "Valeurs intermédiaires ; absentes quand un fait manque")
        Details details,

        @Nullable @Schema(description = "Date d'effet du montant de base utilisé, ou du dernier connu", examples = "2026-04-01")
        LocalDate parametersAsOf,

        @Nullable @Schema(description = "Mois de ressources lus", examples = "M-2..M-4")
        String referencePeriod,

        @Schema(description = "Avis à lire à la personne avec l'estimation")
        String notice,

        @Nullable @Schema(description = "Ce que la personne peut faire ; présent quand rien n'est estimé ou dû")
        String nextStep,

        @Schema(description = "Ce que l'estimation simplifie dans ce cas")
        List<Caveat> caveats,

        @Nullable @Schema(description = "Obligations qui iraient avec le droit ; elles ne changent pas le montant")
        Obligations obligations) {

    @Schema(name = "RsaEstimateExplanation")
    public record Explanation(
            EstimateReason reason,
            String text,

            @Nullable @Schema(description = "Texte qui fonde le motif")
            String legalReference) {}

    @Schema(name = "RsaEstimateLine")
    public record Line(
            EstimateLine.EstimateLineCode code,
            @Schema(description = "Libellé français") String label,

            @Schema(description = "Euros par mois, négatif quand la ligne diminue le montant", examples = "-78.20")
            BigDecimal amount,

            @Schema(description = "Comment la ligne se calcule")
            String detail,

            @Schema(description = "Base légale") String legalReference) {}

    @Schema(name = "RsaEstimateCaveat")
    public record Caveat(EstimateCaveat code, String text) {}

    /// @param baseRessources everything that counts, family benefits and minima included
    @Schema(name = "RsaEstimateDetails", description = "Montants en euros par mois, arrondis au centime")
    public record Details(
            @Schema(description = "Montant forfaitaire du foyer (CASF, art. R262-1) ; 0 si nul n'y est éligible")
            BigDecimal montantForfaitaire,

            @Schema(description = "Montant majoré du parent isolé (CASF, art. L262-9) ; 0 s'il n'est pas ouvert")
            BigDecimal montantForfaitaireMajore,

            @Schema(description = "Forfait logement retenu (CASF, art. R262-9 et R262-10)")
            BigDecimal forfaitLogement,

            @Schema(description = "Toutes les ressources retenues")
            BigDecimal baseRessources,

            @Schema(description = "Dont prestations familiales (CASF, art. R262-10-1)")
            BigDecimal baseRessourcesPrestationsFamiliales,

            @Schema(description = "Dont minima sociaux") BigDecimal baseRessourcesMinimaSociaux,

            @Schema(description = "Âge, études et séjour permettent de demander le RSA")
            boolean eligible,

            @Schema(description = "La majoration pour parent isolé est ouverte")
            boolean eligibleMajoration,

            @Schema(description = "Enfants comptés dans le foyer (CASF, art. R262-3)")
            int enfantsRetenus) {

        static Details of(Calculation calculation) {
            var resources = calculation.resources();
            return new Details(
                    calculation.forfaitaire().toCents(),
                    calculation.majore().toCents(),
                    calculation.housing().toCents(),
                    resources.total().toCents(),
                    resources.family().toCents(),
                    resources.minima().toCents(),
                    calculation.isEligible(),
                    calculation.isEligibleMajore(),
                    calculation.keptChildren());
        }
    }

    @Schema(name = "RsaEstimateObligations")
    public record Obligations(
            List<Adult> adults,

            @Schema(description = "Depuis 2025, chaque bénéficiaire est inscrit à France Travail")
            boolean franceTravail,

            String text,
            String legalReference) {}

    @Schema(name = "RsaEstimateObligatedAdult")
    public record Adult(
            @Schema(description = "Rang dans members, à partir de 0")
            int member,

            ClaimMember.ClaimPart role,

            @Schema(description = "Serait soumis aux droits et devoirs (CASF, art. L262-28)")
            boolean droitsEtDevoirs) {}
}
