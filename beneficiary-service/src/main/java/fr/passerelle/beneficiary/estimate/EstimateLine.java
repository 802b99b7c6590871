package fr.passerelle.beneficiary.estimate;

import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.Parameter;
import java.util.ArrayList;
import java.util.List;

/// A step from the guaranteed amount to what is due.
///
/// @param amount signed
public record EstimateLine(EstimateLineCode code, Euros amount) {
    /// In the order of the lines, each with what its article stands beside.
    public enum EstimateLineCode {
        MONTANT_FORFAITAIRE(Parameter.MONTANT_BASE),
        MONTANT_FORFAITAIRE_MAJORE(Parameter.MAJORATION_ISOLEMENT_BASE),
        FORFAIT_LOGEMENT(Parameter.FORFAIT_LOGEMENT_1),
        REVENUS_ACTIVITE(Parameter.PERIODE_REFERENCE),
        REVENUS_REMPLACEMENT(Parameter.PERIODE_REFERENCE),
        AUTRES_RESSOURCES(Parameter.PERIODE_REFERENCE),
        MINIMA_SOCIAUX(Parameter.MINIMA_SOCIAUX),
        PRESTATIONS_FAMILIALES(Parameter.PRESTATIONS_FAMILIALES),
        RESSOURCES_NEUTRALISEES(Parameter.ABATTEMENT_INTERRUPTION),
        BONUS_ACTIVITE(Parameter.ACTIVITE_CUMUL),
        MINIMUM_NON_VERSE(Parameter.MONTANT_MINIMUM);

        private final Parameter source;

        EstimateLineCode(Parameter source) {
            this.source = source;
        }

        public Parameter source() {
            return source;
        }
    }

    /// What counts nothing is not shown, but for the home, about which people ask.
    static List<EstimateLine> of(Calculation calculation) {
        var lines = new ArrayList<EstimateLine>();
        var isMajore = calculation.forfaitaire().isBelow(calculation.majore());
        lines.add(new EstimateLine(
                isMajore ? EstimateLineCode.MONTANT_FORFAITAIRE_MAJORE : EstimateLineCode.MONTANT_FORFAITAIRE,
                calculation.guaranteed()));
        lines.add(new EstimateLine(
                EstimateLineCode.FORFAIT_LOGEMENT, calculation.housing().negated()));
        var resources = calculation.resources();
        less(lines, EstimateLineCode.REVENUS_ACTIVITE, resources.activity());
        less(lines, EstimateLineCode.REVENUS_REMPLACEMENT, resources.replacement());
        less(lines, EstimateLineCode.AUTRES_RESSOURCES, resources.other());
        less(lines, EstimateLineCode.MINIMA_SOCIAUX, resources.minima());
        less(lines, EstimateLineCode.PRESTATIONS_FAMILIALES, resources.family());
        if (resources.neutralised().isPositive()) {
            lines.add(new EstimateLine(EstimateLineCode.RESSOURCES_NEUTRALISEES, Euros.ZERO));
        }
        less(lines, EstimateLineCode.BONUS_ACTIVITE, calculation.bonus().negated());
        var rest = calculation.remainder();
        if (rest.isPositive() && calculation.amount().isZero()) {
            less(lines, EstimateLineCode.MINIMUM_NON_VERSE, rest);
        }
        return List.copyOf(lines);
    }

    private static void less(List<EstimateLine> lines, EstimateLineCode code, Euros taken) {
        if (!taken.isZero()) {
            lines.add(new EstimateLine(code, taken.negated()));
        }
    }
}
