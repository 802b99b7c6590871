package fr.passerelle.beneficiary.vrsb;

import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileSurveyTest {
    @Test
    void a_valid_file_says_its_header_its_departement_and_its_number_of_households() {
        // When
        var survey = CafFileFixture.survey(CafFileFixture.of(5));
        // Then
        assertThat(survey.header())
                .isEqualTo(new FileHeader(
                        "CRI",
                        "6200",
                        "M",
                        "D",
                        LocalDate.of(2026, 11, 5),
                        LocalTime.of(1, 18, 36),
                        LocalDate.of(2026, 10, 31)));
        assertThat(survey.departement()).contains("92");
        assertThat(survey.organisme()).contains("CAF-921");
        assertThat(survey.households()).isEqualTo(5);
    }

    @Test
    void a_corsican_and_an_overseas_departement_are_read() {
        assertThat(CafFileFixture.survey(file().departement("02A").households(1).bytes())
                        .departement())
                .contains("2A");
        assertThat(CafFileFixture.survey(file().departement("971").households(1).bytes())
                        .departement())
                .contains("971");
    }

    @Test
    void a_file_without_household_has_a_header_and_no_departement() {
        // When
        var survey = CafFileFixture.survey(file().bytes());
        // Then
        assertThat(survey.households()).isZero();
        assertThat(survey.departement()).isEmpty();
    }

    @Test
    void several_departements_make_the_whole_file_unusable() {
        // Given
        var bytes = file().departement("092")
                .households(2)
                .departement("059")
                .households(1)
                .bytes();
        // When
        var finding = refusal(bytes);
        // Then
        assertThat(finding.rule()).isEqualTo("departements-several");
        assertThat(finding.element()).isEqualTo("IDEPARTE");
        assertThat(new String(bytes, StandardCharsets.ISO_8859_1)
                        .lines()
                        .toList()
                        .get((int) finding.line() - 1))
                .contains("<IDEPARTE>059</IDEPARTE>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bonjour, ceci n'est pas du XML.", "{\"racine\": 1}", "%PDF-1.7\n...", "<?xml"})
    void what_is_not_xml_is_unusable(String text) {
        assertThat(refusal(text.getBytes(StandardCharsets.ISO_8859_1)).rule()).isEqualTo("not-xml");
    }

    @Test
    void another_encoding_than_windows_1252_is_unusable() {
        assertThat(refusal(file().declaration("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n")
                                .bytes())
                        .rule())
                .isEqualTo("encoding");
        assertThat(refusal(file().declaration("").bytes()).rule()).isEqualTo("encoding");
        assertThat(refusal(file().declaration("").xml().getBytes(StandardCharsets.UTF_16))
                        .rule())
                .isEqualTo("encoding");
        assertThat(refusal(("\uFEFF" + file().xml()).getBytes(StandardCharsets.UTF_8))
                        .rule())
                .isEqualTo("encoding");
    }

    @Test
    void another_version_of_the_format_is_unusable() {
        // Given
        var other = file().households(1)
                .xml()
                .replace("<Racine>", "<Racine xmlns:xsi=\"x\" xsi:noNamespaceSchemaLocation=\"../vrsd0301.xsd\">");
        // When
        var finding = refusal(other.getBytes(CafFileFixture.WINDOWS_1252));
        // Then
        assertThat(finding.rule()).isEqualTo("version");
        assertThat(finding.line()).isEqualTo(2);
    }

    @Test
    void another_root_is_unusable() {
        assertThat(refusal(CafFileFixture.DECLARATION + "<Envoi><IdentificationFlux/></Envoi>")
                        .rule())
                .isEqualTo("root-unknown");
    }

    @Test
    void a_document_type_is_unusable_before_any_entity_is_read() {
        // Given
        var bomb = CafFileFixture.DECLARATION + """
                <!DOCTYPE Racine [
                <!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
                ]>
                <Racine>&c;</Racine>""";
        // When
        var finding = refusal(bomb);
        // Then
        assertThat(finding.rule()).isEqualTo("doctype");
        assertThat(finding.line()).isEqualTo(2);
    }

    @Test
    void a_missing_header_or_an_element_of_it_is_unusable() {
        assertThat(refusal(file().header("").households(1).bytes()).rule()).isEqualTo("header-missing");
        var noReference = file().header(CafFileFixture.header("", "01:00:00")).households(1);
        assertThat(refusal(noReference.bytes()))
                .extracting(Finding::rule, Finding::element, Finding::line)
                .containsExactly("header-element-missing", "DTREF", 3L);
        var badReference =
                file().header(CafFileFixture.header("31/10/2026", "01:00:00")).households(1);
        assertThat(refusal(badReference.bytes()))
                .extracting(Finding::rule, Finding::element, Finding::line)
                .containsExactly("header-element-invalid", "DTREF", 10L);
    }

    @Test
    void a_header_larger_than_any_header_is_refused_without_waiting_for_the_end() {
        // Given
        var survey = new FileSurvey(1000);
        var endless = new byte[200_000];
        // When
        var refusal = catchThrowableOfType(UnusableFile.class, () -> survey.feed(endless, 0, endless.length));
        // Then
        assertThat(refusal.findings().getFirst().rule()).isEqualTo("not-xml");
    }

    private static Finding refusal(String file) {
        return refusal(file.getBytes(CafFileFixture.WINDOWS_1252));
    }

    private static Finding refusal(byte[] file) {
        var refusal = catchThrowableOfType(UnusableFile.class, () -> CafFileFixture.survey(file));
        assertThat(refusal).isNotNull();
        return refusal.findings().getFirst();
    }
}
