package fr.passerelle.beneficiary.estimate.api;

import fr.passerelle.beneficiary.estimate.Calculation;
import fr.passerelle.beneficiary.estimate.Claim;
import fr.passerelle.beneficiary.estimate.Estimate;
import fr.passerelle.beneficiary.estimate.EstimateCaveat;
import fr.passerelle.beneficiary.estimate.EstimateLine;
import fr.passerelle.beneficiary.estimate.EstimateOutcome;
import fr.passerelle.beneficiary.estimate.EstimateReason;
import fr.passerelle.beneficiary.rsascale.Euros;
import fr.passerelle.beneficiary.rsascale.FamilyRule;
import fr.passerelle.beneficiary.rsascale.Parameter;
import fr.passerelle.beneficiary.rsascale.Scale;
import fr.passerelle.platform.problem.Texts;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Puts an estimate into French, each sentence from `messages_fr.properties`, each article from the scale.
@Singleton
class EstimateWording {
    private final Texts texts;
    private final Map<String, String> sentences = new ConcurrentHashMap<>();

    EstimateWording(Texts texts) {
        this.texts = texts;
    }

    EstimateResponse told(Claim claim, Estimate estimate) {
        var calculation = estimate.calculation();
        return new EstimateResponse(
                estimate.outcome(),
                estimate.reasons(),
                estimate.reasons().stream().map(this::explained).toList(),
                calculation == null || estimate.outcome() == EstimateOutcome.CANNOT_ESTIMATE
                        ? null
                        : calculation.amount().toCents(),
                calculation == null ? List.of() : lines(estimate.lines(), calculation),
                calculation == null ? null : EstimateResponse.Details.of(calculation),
                estimate.asOf(),
                calculation == null ? null : calculation.period().code(),
                notice(claim),
                nextStep(estimate.outcome()),
                EstimateCaveat.of(claim, estimate).stream()
                        .map(caveat -> new EstimateResponse.Caveat(caveat, sentence("caveat." + caveat)))
                        .toList(),
                calculation == null ? null : obligations(estimate, calculation.scale()));
    }

    private EstimateResponse.Explanation explained(EstimateReason reason) {
        return new EstimateResponse.Explanation(
                reason, sentence("reason." + reason), found("reason." + reason + ".legal"));
    }

    private String notice(Claim claim) {
        var notice = sentence("notice");
        return claim.is(Claim.Fact.HOUSEHOLD_CHANGED) ? notice + " " + sentence("notice.changed") : notice;
    }

    private @Nullable String nextStep(EstimateOutcome outcome) {
        return outcome == EstimateOutcome.ESTIMATED ? null : sentence("next-step." + outcome);
    }

    private List<EstimateResponse.Line> lines(List<EstimateLine> lines, Calculation calculation) {
        if (lines.isEmpty()) {
            return List.of();
        }
        var values = values(calculation);
        return lines.stream().map(line -> line(line, calculation, values)).toList();
    }

    private EstimateResponse.Line line(EstimateLine line, Calculation calculation, Map<String, String> values) {
        var key = "line." + line.code();
        return new EstimateResponse.Line(
                line.code(),
                sentence(key),
                line.amount().toCents(),
                texts.find("estimate." + key + detail(line, calculation), values)
                        .orElse(""),
                calculation.scale().reference(source(line.code(), calculation)));
    }

    private static String detail(EstimateLine line, Calculation calculation) {
        return switch (line.code()) {
            case FORFAIT_LOGEMENT -> line.amount().isZero() ? ".none" : ".detail";
            case PRESTATIONS_FAMILIALES ->
                calculation.scale().counting().family() == FamilyRule.MOYENNE ? ".averaged" : ".detail";
            default -> ".detail";
        };
    }

    private static Parameter source(EstimateLine.EstimateLineCode code, Calculation calculation) {
        if (code != EstimateLine.EstimateLineCode.FORFAIT_LOGEMENT) {
            return code.source();
        }
        return switch (calculation.people()) {
            case 1 -> Parameter.FORFAIT_LOGEMENT_1;
            case 2 -> Parameter.FORFAIT_LOGEMENT_2;
            default -> Parameter.FORFAIT_LOGEMENT_3;
        };
    }

    private static Map<String, String> values(Calculation calculation) {
        var scale = calculation.scale();
        var period = calculation.period();
        var values = new HashMap<String, String>();
        values.put("people", Integer.toString(calculation.people()));
        values.put("children", Integer.toString(calculation.keptChildren()));
        values.put("base", written(scale.guaranteed().person()));
        values.put("cap", written(scale.housing(calculation.people())));
        values.put("minimum", written(scale.guaranteed().minimum()));
        values.put("neutralised", written(calculation.resources().neutralised()));
        values.put("from", scale.month().minusMonths(period.farthest()).toString());
        values.put("to", scale.month().minusMonths(period.nearest()).toString());
        values.put("month", scale.month().toString());
        return values;
    }

    private static String written(Euros amount) {
        return amount.toCents().toPlainString().replace('.', ',');
    }

    private EstimateResponse.@Nullable Obligations obligations(Estimate estimate, Scale scale) {
        if (estimate.duties().isEmpty()) {
            return null;
        }
        var registered = scale.duties().registered();
        return new EstimateResponse.Obligations(
                estimate.duties().stream()
                        .map(duty -> new EstimateResponse.Adult(duty.member(), duty.part(), duty.isSubject()))
                        .toList(),
                registered,
                sentence(registered ? "obligations.registered" : "obligations"),
                scale.reference(Parameter.DROITS_DEVOIRS_REVENU));
    }

    private String sentence(String key) {
        return sentences.computeIfAbsent(
                key,
                _ -> texts.find("estimate." + key, Map.of())
                        .orElseThrow(() -> new IllegalStateException("no French text for estimate." + key)));
    }

    private @Nullable String found(String key) {
        var text = sentences.computeIfAbsent(
                key, _ -> texts.find("estimate." + key, Map.of()).orElse(""));
        return text.isEmpty() ? null : text;
    }
}
