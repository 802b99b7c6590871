package fr.passerelle.reporting.statistics.api;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class RupturesTest {
    private static final LocalDate DAY = LocalDate.of(2013, 5, 14);

    @Inject
    Counted counted;

    @Test
    void S001_13_paths_that_stall_are_counted_with_their_last_sign_and_whether_they_went_on() {
        // Given
        counted.within("74", () -> {
            var first = counted.broken("74", DAY, "APPOINTMENT");
            counted.broken("74", DAY, "APPOINTMENT");
            counted.broken("74", DAY, "CONTRACT");
            var last = counted.broken("74", DAY.plusMonths(1), "ORIENTATION");
            counted.resumed(first, "74", DAY.plusDays(10), "APPOINTMENT");
            counted.resumed(last, "74", DAY.plusMonths(2), "EXIT");
        });
        // When
        var answer = Counted.read("74", "ruptures?from=2013-05&to=2013-06");
        // Then
        assertThat(answer.getString("indicator")).isEqualTo("ruptures");
        assertThat(answer.getList("totals.ruptures")).isEqualTo(List.of(3, 1));
        assertThat(answer.getInt("totals[0].resumed")).isEqualTo(1);
        assertThat(answer.getFloat("totals[0].medianDays")).isEqualTo(10f);
        assertThat(answer.getList("totals[0].byLastSign.code")).isEqualTo(List.of("APPOINTMENT", "CONTRACT"));
        assertThat(answer.getList("totals[0].byLastSign.count")).isEqualTo(List.of(2, 1));
        assertThat(answer.getFloat("periods[0].resumedShare")).isEqualTo(0.5f);
        assertThat(answer.getString("communes[0].communeCode")).isEqualTo("74001");
    }
}
