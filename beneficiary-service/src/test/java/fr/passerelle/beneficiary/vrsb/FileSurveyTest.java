package fr.passerelle.beneficiary.vrsb;

import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @ValueSource(strings = {"LÉVÊQUE", "ANDRÉ", "CŒUR", "D’ANGE", "NOËL Á"})
    void text_in_utf_8_under_a_windows_1252_declaration_is_unusable(String name) {
        // Given
        var xml = inAscii(3).replace("<NOMNAI>ESSAI<", "<NOMNAI>" + name + "<");
        // When
        var finding = refusal(xml.getBytes(StandardCharsets.UTF_8));
        // Then
        assertThat(finding).extracting(Finding::rule, Finding::element).containsExactly("encoding-other", "xml");
        assertThat(xml.lines().toList().get((int) finding.line() - 1)).contains(name);
    }

    @Test
    void a_file_whose_accents_are_nearly_all_in_utf_8_is_unusable_too() {
        // Given
        var bytes = file().households(5)
                .xml()
                .replace("<NOMNAI>ESSAI<", "<NOMNAI>ESS~I<")
                .getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('~')] = (byte) 0xC9;
        // When
        var finding = refusal(bytes);
        // Then
        assertThat(finding.rule()).isEqualTo("encoding-other");
    }

    @ParameterizedTest
    @ValueSource(strings = {"LÉVÊQUE", "É", "LES PRÉS » «", "LA CITÉ» LA CITÉ\u00A0», L’ÉTÉ’S", "Ã", "É…", "ÿþ"})
    void an_accent_of_windows_1252_is_not_taken_for_utf_8(String text) {
        // Given
        var bytes =
                inAscii(1).replace("<NOMNAI>ESSAI<", "<NOMNAI>" + text + "<").getBytes(CafFileFixture.WINDOWS_1252);
        // When
        var survey = CafFileFixture.survey(bytes);
        // Then
        assertThat(survey.households()).isEqualTo(1);
    }

    @Test
    void one_name_that_the_caf_keeps_garbled_holds_back_no_other_household() {
        // Given
        var bytes = file().households(3)
                .xml()
                .replaceFirst("<NOMNAI>ESSAI<", "<NOMNAI>LÃ‰VÃŠQUE<")
                .getBytes(CafFileFixture.WINDOWS_1252);
        // When
        var survey = CafFileFixture.survey(bytes);
        // Then
        assertThat(survey.households()).isEqualTo(3);
    }

    @Test
    void a_sequence_that_two_pieces_share_is_seen_whole() {
        // Given
        var bytes = inAscii(1).replace("<NOMNAI>ESSAI<", "<NOMNAI>D’ANGE<").getBytes(StandardCharsets.UTF_8);
        var survey = new EncodingSurvey();
        // When
        for (int i = 0; i < bytes.length; i++) {
            survey.feed(bytes, i, i + 1);
        }
        // Then
        assertThat(survey.isUtf8()).isTrue();
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

    @ParameterizedTest
    @CsvSource({
        "2026-12-01,reference-date-late",
        "2126-12-31,reference-date-late",
        "9999-12-31,reference-date-late",
        "1987-12-31,reference-date-early",
        "0001-01-01,reference-date-early"
    })
    void a_reference_date_after_the_month_of_the_reception_or_before_1988_is_unusable(String date, String rule) {
        assertThat(refusal(file().header(CafFileFixture.header(date, "01:00:00"))
                        .households(1)
                        .bytes()))
                .extracting(Finding::rule, Finding::element, Finding::line)
                .containsExactly(rule, "DTREF", 10L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-30", "2026-11-06", "2009-06-30", "1988-01-01"})
    void a_reference_date_up_to_the_end_of_the_month_of_the_reception_is_one(String date) {
        assertThat(CafFileFixture.survey(file().header(CafFileFixture.header(date, "01:00:00"))
                                .households(1)
                                .bytes())
                        .header()
                        .referenceDate())
                .isEqualTo(date);
    }

    @Test
    void a_header_larger_than_any_header_is_refused_without_waiting_for_the_end() {
        // Given
        var survey = new FileSurvey(1000, null, CafFileFixture.RECEIVED);
        var endless = new byte[200_000];
        // When
        var refusal = catchThrowableOfType(UnusableFile.class, () -> survey.feed(endless, 0, endless.length));
        // Then
        assertThat(refusal.findings().getFirst().rule()).isEqualTo("not-xml");
    }

    /// Households without any accent.
    private static String inAscii(int households) {
        return Normalizer.normalize(file().households(households).xml(), Normalizer.Form.NFD)
                .replaceAll("[^\\p{ASCII}]", "");
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
