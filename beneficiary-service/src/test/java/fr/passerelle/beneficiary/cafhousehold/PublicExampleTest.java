package fr.passerelle.beneficiary.cafhousehold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.PublicExample;
import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// The example that is public breaks its own rules, as real files do.
class PublicExampleTest {
    @Test
    void the_public_example_gives_two_households_and_these_warnings() {
        // Given
        var file = PublicExample.bytes();
        // When
        var survey = CafFileFixture.survey(file);
        var readings = CafFileFixture.read(file, "52");
        var findings = new ArrayList<Finding>();
        readings.forEach(reading -> findings.addAll(reading.findings()));
        findings.addAll(
                TotalsCheck.check(CafFileFixture.cut(file, 4096, 1 << 20).getLast(), 2, 0));
        // Then
        assertThat(survey.departement()).contains("52");
        assertThat(survey.organisme()).contains("CAF-521");
        assertThat(survey.header().referenceDate()).isEqualTo(LocalDate.of(2022, 2, 28));
        assertThat(readings).allMatch(reading -> reading.household().isPresent());
        assertThat(readings.getFirst().household().orElseThrow().members()).hasSize(2);
        assertThat(findings)
                .extracting(Finding::line, Finding::element, Finding::rule, Finding::household)
                .containsExactly(
                        tuple(159L, "ROLEPERS", "spouse-repeated", 1L),
                        tuple(13L, "ROLEPERS", "requester-missing", 1L),
                        tuple(287L, "ROLEPERS", "requester-missing", 2L),
                        tuple(439L, "DDNATDRO", "right-start-missing", 2L),
                        tuple(456L, "NBTOTDOSRSATRANSM", "total-households", null));
        assertThat(findings).noneMatch(Finding::isError);
    }
}
