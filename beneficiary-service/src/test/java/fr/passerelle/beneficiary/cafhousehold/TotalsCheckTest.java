package fr.passerelle.beneficiary.cafhousehold;

import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Finding.FindingSeverity;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TotalsCheckTest {
    @Test
    void right_totals_leave_no_finding() {
        assertThat(check(CafFileFixture.of(3), 3, 0)).isEmpty();
    }

    @Test
    void wrong_totals_are_warnings_with_both_figures() {
        // When
        var findings =
                check(file().households(2).totals(CafFileFixture.totals(3, 1)).bytes(), 2, 0);
        // Then
        assertThat(findings)
                .extracting(
                        Finding::severity,
                        Finding::rule,
                        Finding::element,
                        f -> f.parameters().get("declared"))
                .containsExactly(
                        tuple(FindingSeverity.WARNING, "total-households", "NBTOTDOSRSATRANSM", "3"),
                        tuple(FindingSeverity.WARNING, "total-anomalies", "NBTOTDOSRSATRANSMANO", "1"));
    }

    @Test
    void a_file_without_totals_is_said() {
        assertThat(check(file().households(2).totals(" ").bytes(), 2, 0))
                .extracting(Finding::rule)
                .containsExactly("totals-missing");
    }

    @Test
    void a_file_cut_in_the_middle_is_said_with_its_last_line() {
        // Given
        var whole = CafFileFixture.of(4);
        var cut = Arrays.copyOf(whole, whole.length * 2 / 3);
        // When
        var findings = check(cut, 2, 0);
        // Then
        assertThat(findings)
                .extracting(Finding::severity, Finding::rule)
                .containsExactly(tuple(FindingSeverity.ERROR, "file-cut"));
        assertThat(CafFileFixture.read(cut, "92").stream()
                        .filter(r -> r.household().isPresent()))
                .hasSize(2);
    }

    @Test
    void what_follows_the_root_is_said() {
        assertThat(check(file().households(1).end("</Racine><Racine>").bytes(), 1, 0))
                .extracting(Finding::rule)
                .containsExactly("content-unexpected");
    }

    private static List<Finding> check(byte[] file, long households, long anomalies) {
        return TotalsCheck.check(CafFileFixture.cut(file, 1000, 1 << 20).getLast(), households, anomalies);
    }
}
