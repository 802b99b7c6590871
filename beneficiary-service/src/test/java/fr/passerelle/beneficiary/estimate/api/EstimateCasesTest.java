package fr.passerelle.beneficiary.estimate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.beneficiary.estimate.EstimateLine.EstimateLineCode;
import fr.passerelle.beneficiary.estimate.EstimateOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each rule and its edges, worked out by hand in `cases.json`: `how` is the arithmetic, `amount` what it comes to.
class EstimateCasesTest {
    @ParameterizedTest
    @MethodSource("cases")
    void a_case_comes_out_as_worked_out_by_hand(JsonNode expected) {
        // When
        var told = EstimateForms.estimated(expected.path("input"));
        // Then
        assertThat(told.outcome())
                .isEqualTo(EstimateOutcome.valueOf(expected.path("outcome").asText()));
        assertThat(told.reasons()).map(Enum::name).containsExactlyElementsOf(words(expected.path("reasons")));
        assertThat(told.amount()).isEqualTo(decimal(expected.path("amount")));
        if (expected.has("lines")) {
            assertThat(told.lines())
                    .map(line -> line.code() + " " + line.amount())
                    .containsExactlyElementsOf(words(expected.path("lines")));
        }
        if (expected.has("caveats")) {
            assertThat(told.caveats())
                    .map(caveat -> caveat.code().name())
                    .containsExactlyElementsOf(words(expected.path("caveats")));
        }
        var details = EstimateForms.JSON.valueToTree(told.details());
        expected.path("details")
                .properties()
                .forEach(value -> assertThat(comparable(details.path(value.getKey())))
                        .as(value.getKey())
                        .isEqualTo(comparable(value.getValue())));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void an_answer_says_what_it_rests_on_and_what_to_do(JsonNode expected) {
        // When
        var told = EstimateForms.estimated(expected.path("input"));
        // Then
        assertThat(told.notice()).contains("ne vaut pas décision").contains("Seule la Caf (ou la MSA) décide");
        assertThat(told.lines())
                .allSatisfy(line -> assertThat(line.legalReference()).startsWith("CASF"))
                .allSatisfy(line -> assertThat(line.detail()).isNotBlank().doesNotContain("{"));
        assertThat(told.explanations())
                .allSatisfy(why -> assertThat(why.legalReference()).isNotBlank());
        if (told.outcome() == EstimateOutcome.ESTIMATED) {
            assertThat(told.nextStep()).isNull();
            assertThat(told.obligations()).isNotNull();
            assertThat(told.amount()).isPositive();
        } else {
            assertThat(told.nextStep()).contains("rendez-vous");
            assertThat(told.explanations()).isNotEmpty();
        }
        if (told.outcome() == EstimateOutcome.CANNOT_ESTIMATE) {
            assertThat(told.amount()).isNull();
            assertThat(told.lines()).isEmpty();
        }
    }

    @Test
    void a_line_says_no_more_than_was_computed() throws IOException {
        // Given
        var stopped = EstimateForms.JSON.readTree("""
                {"month":"2026-04","members":[{"role":"DEMANDEUR","age":40,"resources":{
                 "PENSION_INVALIDITE":{"2026-03":300,"2026-02":300,"2026-01":300,"2025-12":300},
                 "CHOMAGE":{"2026-04":400}}}]}""");
        var leave = EstimateForms.JSON.readTree("""
                {"month":"2015-05","members":[{"role":"DEMANDEUR","age":40},{"role":"ENFANT","age":6}],
                 "familyBenefits":{"clca":{"2015-02":300,"2015-03":300,"2015-04":300}}}""");
        // Then
        assertThat(detail(stopped, EstimateLineCode.RESSOURCES_NEUTRALISEES))
                .isEqualTo("300,00 € par mois reçus de 2025-12 à 2026-02, interrompus en 2026-04.");
        assertThat(detail(leave, EstimateLineCode.PRESTATIONS_FAMILIALES))
                .contains("CLCA")
                .contains("moyenne des trois mois d'avant");
    }

    private static String detail(JsonNode form, EstimateLineCode code) {
        return EstimateForms.estimated(form).lines().stream()
                .filter(line -> line.code() == code)
                .findFirst()
                .orElseThrow()
                .detail();
    }

    static Stream<Named<JsonNode>> cases() throws IOException {
        JsonNode cases;
        try (var stream = Objects.requireNonNull(EstimateCasesTest.class.getResourceAsStream("/estimate/cases.json"))) {
            cases = EstimateForms.JSON.readTree(stream);
        }
        return StreamSupport.stream(cases.spliterator(), false)
                .map(one -> Named.of(one.path("name").asText(), one));
    }

    private static Iterable<String> words(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static Object comparable(JsonNode value) {
        return value.isBoolean()
                ? value.asBoolean()
                : new BigDecimal(value.asText()).stripTrailingZeros().toPlainString();
    }

    private static @Nullable BigDecimal decimal(JsonNode written) {
        return written.isMissingNode() ? null : new BigDecimal(written.asText());
    }
}
