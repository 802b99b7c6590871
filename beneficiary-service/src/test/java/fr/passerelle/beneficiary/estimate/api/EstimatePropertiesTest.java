package fr.passerelle.beneficiary.estimate.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.passerelle.beneficiary.estimate.EstimateOutcome;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What must hold for any household.
class EstimatePropertiesTest {
    private static final YearMonth FIRST = YearMonth.of(2009, 6);
    private static final int MONTHS = 215;

    @ParameterizedTest
    @ValueSource(strings = {"SALAIRE", "CHOMAGE", "PENSION_INVALIDITE", "ASS"})
    void who_has_more_is_never_given_more(String type) {
        // Given
        for (var month : List.of("2013-05", "2016-02", "2024-12", "2026-04")) {
            var last = new BigDecimal("9999");
            for (var income = 0; income <= 2_000; income += 25) {
                // When
                var amount = amount(household(month, 2, type, income));
                // Then
                assertThat(amount).as("%s %s %d", month, type, income).isLessThanOrEqualTo(last);
                last = amount;
            }
        }
    }

    @Test
    void another_child_never_takes_anything_away() {
        // Given
        for (var month : List.of("2009-06", "2015-12", "2026-04")) {
            var last = BigDecimal.ZERO;
            for (var children = 0; children <= 12; children++) {
                // When
                var amount = amount(household(month, children, "SALAIRE", 200));
                // Then
                assertThat(amount).isGreaterThanOrEqualTo(last);
                last = amount;
            }
        }
    }

    @Test
    void every_month_of_the_scale_estimates_a_person_alone_at_the_base_amount() {
        // Given
        var last = BigDecimal.ZERO;
        for (var month : IntStream.range(0, MONTHS).mapToObj(FIRST::plusMonths).toList()) {
            // When
            var told = EstimateForms.estimated(household(month.toString(), 0, "SALAIRE", 0));
            // Then
            assertThat(told.outcome()).as("%s", month).isEqualTo(EstimateOutcome.ESTIMATED);
            assertThat(told.amount()).isGreaterThanOrEqualTo(last);
            assertThat(told.parametersAsOf()).isBeforeOrEqualTo(month.atDay(1));
            last = told.amount();
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void lines_add_up_to_the_amount_within_their_roundings(JsonNode form) {
        // When
        var told = EstimateForms.estimated(form);
        // Then
        if (told.outcome() == EstimateOutcome.ESTIMATED) {
            var sum = told.lines().stream().map(EstimateResponse.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum.subtract(told.amount()).abs()).isLessThanOrEqualTo(new BigDecimal("0.03"));
            assertThat(told.amount()).isGreaterThanOrEqualTo(new BigDecimal("6"));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void the_order_of_the_members_changes_nothing(JsonNode form) {
        // Given
        var turned = (ObjectNode) form.deepCopy();
        var members = new ArrayList<JsonNode>();
        form.path("members").forEach(members::addFirst);
        turned.putArray("members").addAll(members);
        // When
        var told = EstimateForms.estimated(turned);
        // Then
        var straight = EstimateForms.estimated(form);
        assertThat(told.amount()).isEqualTo(straight.amount());
        assertThat(told.details()).isEqualTo(straight.details());
        assertThat(told.reasons()).isEqualTo(straight.reasons());
    }

    static Stream<Named<JsonNode>> forms() throws IOException {
        return EstimateCasesTest.cases()
                .map(one -> Named.of(one.getName(), one.getPayload().path("input")));
    }

    private static BigDecimal amount(String form) {
        var amount = EstimateForms.estimated(form).amount();
        assertThat(amount).isNotNull().isNotNegative();
        return amount == null ? BigDecimal.ZERO : amount;
    }

    /// The same income in each month.
    private static String household(String month, int children, String type, int income) {
        var of = YearMonth.parse(month);
        var amounts = IntStream.rangeClosed(0, 4)
                .mapToObj(back -> "\"%s\":%d".formatted(of.minusMonths(back), income))
                .toList();
        return "{\"month\":\"%s\",\"members\":[{\"role\":\"DEMANDEUR\",\"age\":40,\"resources\":{\"%s\":{%s}}}%s]}"
                .formatted(month, type, String.join(",", amounts), ",{\"role\":\"ENFANT\",\"age\":8}".repeat(children));
    }
}
