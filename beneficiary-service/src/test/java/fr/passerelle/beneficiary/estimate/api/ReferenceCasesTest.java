package fr.passerelle.beneficiary.estimate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.beneficiary.estimate.Calculation;
import fr.passerelle.beneficiary.estimate.EstimateOutcome;
import fr.passerelle.beneficiary.estimate.EstimateRsa;
import fr.passerelle.beneficiary.estimate.ResidenceCondition;
import fr.passerelle.beneficiary.rsascale.Scales;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Agrees with OpenFisca-France 176.0.7 on the cases that stand beside the repository. They are not in it: they are its
/// work. Both the values between and the outcome are compared, each within the tolerance of its case.
class ReferenceCasesTest {
    private static final String PLACE = "shared/data/rsa/";

    @ParameterizedTest
    @ValueSource(strings = {"cases-oracle-visible.json", "cases-visible.json"})
    void every_case_of_the_reference_comes_out_within_its_tolerance(String file) throws IOException {
        // Given
        var cases = read(file).path("cases");
        var apart = new ArrayList<String>();
        // When
        cases.forEach(one -> compare(one, apart));
        // Then
        assertThat(cases.size()).isGreaterThan(100);
        assertThat(apart).isEmpty();
    }

    @Test
    void residence_is_judged_as_the_reference_does() throws IOException {
        // Given
        var rule =
                new EstimateRsa(Scales.shipped()).scaleOf(YearMonth.of(2026, 4)).residence();
        // When
        var cases = read("cases-visible.json").path("residenceCases");
        // Then
        assertThat(cases).isNotEmpty().allSatisfy(one -> {
            var input = one.path("input");
            var condition = ResidenceCondition.of(
                    input.path("nationality").asText(),
                    new BigDecimal(input.path("yearsOfPermitOrResidence").asText()),
                    rule);
            assertThat(condition == ResidenceCondition.MET)
                    .isEqualTo(one.path("expected").path("conditionSejour").asBoolean());
        });
    }

    private static void compare(JsonNode one, List<String> apart) {
        var told = EstimateForms.estimated(one.path("input"));
        var name = one.path("id").asText();
        if (!told.outcome().name().equals(one.path("expectedOutcome").asText())) {
            apart.add(name + ": " + told.outcome());
        }
        var refused = told.outcome() == EstimateOutcome.CANNOT_ESTIMATE ? told.reasons() : List.of();
        if (!words(one.path("refusalReasons"))
                .equals(refused.stream().map(Object::toString).toList())) {
            apart.add(name + ": " + told.reasons());
        }
        var calculation = EstimateForms.calculated(one.path("input"));
        if (calculation != null) {
            var values = values(calculation, told);
            var tolerance = one.path("tolerance");
            one.path("expected")
                    .properties()
                    .forEach(value -> compare(
                            name,
                            value,
                            values,
                            tolerance.path(tolerance.has("default") ? "default" : value.getKey()),
                            apart));
            var exact = EstimateForms.JSON.createObjectNode().set("absolute", one.path("computedTolerance"));
            one.path("computedByOpenFisca").properties().forEach(value -> compare(name, value, values, exact, apart));
        }
    }

    private static void compare(
            String name,
            Map.Entry<String, JsonNode> expected,
            Map<String, Object> values,
            JsonNode tolerance,
            List<String> apart) {
        var found = values.get(expected.getKey());
        if (found != null && !agrees(found, expected.getValue(), tolerance)) {
            apart.add("%s, %s: %s instead of %s".formatted(name, expected.getKey(), found, expected.getValue()));
        }
    }

    private static boolean agrees(Object found, JsonNode expected, JsonNode tolerance) {
        if (found instanceof Boolean is) {
            return is == (expected.isBoolean() ? expected.asBoolean() : expected.asDouble() != 0);
        }
        var wanted = new BigDecimal(expected.asText());
        var away = new BigDecimal(found.toString()).subtract(wanted).abs();
        var absolute = tolerance.path("absolute");
        return absolute.isNumber()
                ? away.compareTo(new BigDecimal(absolute.asText())) <= 0
                : away.compareTo(new BigDecimal(tolerance.path("relative").asText()).multiply(wanted.abs())) <= 0;
    }

    /// What OpenFisca calls `asfRetenue` stands in no answer, only within the family benefits.
    private static Map<String, Object> values(Calculation calculation, EstimateResponse told) {
        var details = EstimateResponse.Details.of(calculation);
        if (told.amount() != null) {
            assertThat(told.amount()).isEqualTo(calculation.amount().toCents());
        }
        return Map.of(
                "amount", calculation.amount().toCents(),
                "montantForfaitaire", details.montantForfaitaire(),
                "montantForfaitaireMajore", details.montantForfaitaireMajore(),
                "forfaitLogement", details.forfaitLogement(),
                "baseRessources", details.baseRessources(),
                "baseRessourcesPrestationsFamiliales", details.baseRessourcesPrestationsFamiliales(),
                "baseRessourcesMinimaSociaux", details.baseRessourcesMinimaSociaux(),
                "eligible", details.eligible(),
                "eligibleMajoration", details.eligibleMajoration(),
                "enfantsRetenus", details.enfantsRetenus());
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.asText()));
        return words;
    }

    private static JsonNode read(String name) throws IOException {
        var file = find(Path.of("").toAbsolutePath(), PLACE + name);
        return file == null
                ? abort("skipped: the reference cases are absent beside the repository (" + PLACE + name + ")")
                : EstimateForms.JSON.readTree(file.toFile());
    }

    private static @Nullable Path find(Path from, String place) {
        for (var folder = from; folder != null; folder = folder.getParent()) {
            var candidate = folder.resolve(place);
            if (Files.exists(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
