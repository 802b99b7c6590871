package fr.passerelle.reporting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class CersInForceTest {
    @Inject
    Counted counted;

    @Test
    void S002_34_contracts_in_force_are_counted_on_any_day_with_the_average_and_the_day_of_the_peak() {
        // Given: 90 all year, 12 on average on top of them, 27 at most
        counted.within("55", () -> {
            counted.contracts(90, "55", LocalDate.of(2012, 10, 1), LocalDate.of(2014, 3, 31));
            counted.contracts(12, "55", LocalDate.of(2012, 12, 15), LocalDate.of(2013, 5, 31));
            counted.contracts(27, "55", LocalDate.of(2013, 6, 10), LocalDate.of(2013, 7, 9));
            counted.contracts(10, "55", LocalDate.of(2013, 7, 10), LocalDate.of(2013, 12, 10));
            counted.contracts(6, "55", LocalDate.of(2013, 12, 11), LocalDate.of(2014, 6, 30));
        });
        // When
        var answer = Counted.read("55", "cers-in-force?from=2013-01&to=2013-12&on=2013-06-10");
        // Then
        assertThat(answer.getString("indicator")).isEqualTo("cers-in-force");
        assertThat(Math.round(answer.getFloat("periods[0].average"))).isEqualTo(102);
        assertThat(answer.getInt("periods[0].peak")).isEqualTo(117);
        assertThat(answer.getString("periods[0].peakOn")).isEqualTo("2013-06-10");
        assertThat(answer.getInt("periods[0].inForce")).isEqualTo(117);
        assertThat(answer.getList("totals.month")).hasSize(12);
        assertThat(answer.getInt("totals[5].inForce")).isEqualTo(117);
        assertThat(onDay("55", "2013-06-09")).isEqualTo(90);
        assertThat(onDay("55", "2013-05-31")).isEqualTo(102);
        assertThat(onDay("55", "2013-12-31")).isEqualTo(96);
    }

    @Test
    void a_renewal_is_another_contract_that_begins_after_the_one_before() {
        // Given
        counted.within("56", () -> {
            counted.contracts(1, "56", LocalDate.of(2025, 1, 10), LocalDate.of(2025, 2, 9));
            counted.contracts(1, "56", LocalDate.of(2025, 2, 10), LocalDate.of(2025, 3, 9));
        });
        // When
        var answer = Counted.read("56", "cers-in-force?from=2025-01&to=2025-04");
        // Then
        assertThat(answer.getList("totals.peak")).isEqualTo(List.of(1, 1, 1, 0));
        assertThat(onDay("56", "2025-02-09")).isEqualTo(1);
        assertThat(onDay("56", "2025-02-10")).isEqualTo(1);
        assertThat(answer.getFloat("totals[1].average")).isEqualTo(1f);
        assertThat(answer.getInt("totals[3].inForce")).isZero();
    }

    @Test
    void a_month_whose_emptiest_day_is_small_is_not_published_and_neither_is_the_day_of_a_peak() {
        // Given
        counted.within("69", () -> {
            counted.contracts(20, "69", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 28));
            counted.contracts(9, "69", LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 14));
        });
        // When
        var answer = Counted.read("69", "cers-in-force?from=2025-01&to=2025-03&audience=PUBLISHABLE");
        // Then
        assertThat(answer.getList("totals.inForce")).isEqualTo(Arrays.asList(20, 20, null));
        assertThat(answer.getList("totals.secret")).isEqualTo(List.of(false, false, true));
        assertThat(answer.getMap("totals[1]")).doesNotContainKeys("peak", "peakOn");
        assertThat(answer.getList("periods")).isEmpty();
    }

    @Test
    void a_day_outside_the_period_or_between_two_published_months_is_refused_with_its_rule() {
        assertThat(refusal("on=2025-02-10&from=2025-03&to=2025-04")).isEqualTo("day-outside-period");
        assertThat(refusal("on=2025-02-10&audience=PUBLISHABLE")).isEqualTo("day-not-published");
        Counted.ask("56", "cers-in-force?on=2025-02-28&audience=PUBLISHABLE").statusCode(200);
    }

    private static int onDay(String departement, String day) {
        return Counted.read(departement, "cers-in-force?on=" + day).getInt("totals[0].inForce");
    }

    private static String refusal(String query) {
        return Counted.ask("56", "cers-in-force?" + query)
                .statusCode(422)
                .extract()
                .jsonPath()
                .getString("type")
                .replace("urn:passerelle:problem:", "");
    }
}
