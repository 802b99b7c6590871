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
class DiagnosticsTest {
    private static final LocalDate DAY = LocalDate.of(2013, 5, 14);

    @Inject
    Counted counted;

    @Test
    void S002_35_diagnostics_that_lead_to_france_travail_are_counted_apart_from_those_that_lead_to_a_contract() {
        // Given
        counted.within("68", () -> {
            counted.diagnostics(40, "68", DAY, 2, "CER");
            counted.diagnostics(12, "68", DAY, 1, "ORIENTATION_FRANCE_TRAVAIL");
            counted.diagnostics(7, "68", DAY.plusMonths(3), 2, "ORIENTATION_FRANCE_TRAVAIL");
            counted.diagnostics(3, "68", DAY.plusMonths(3), 3, "REORIENTATION");
        });
        // When
        var answer = Counted.read("68", "diagnostics?from=2013-01&to=2013-12");
        // Then
        assertThat(answer.getString("indicator")).isEqualTo("diagnostics");
        assertThat(answer.getList("periods[0].byOutcome.code"))
                .isEqualTo(List.of("CER", "ORIENTATION_FRANCE_TRAVAIL", "REORIENTATION"));
        assertThat(answer.getList("periods[0].byOutcome.count")).isEqualTo(List.of(40, 19, 3));
        assertThat(answer.getList("periods[0].byProfil.count")).isEqualTo(List.of(12, 47, 3));
        assertThat(answer.getList("totals.completed")).isEqualTo(List.of(52, 10));
        assertThat(answer.getList("communes[0].breakdown.completed")).isEqualTo(List.of(12, 40));
    }
}
