package fr.passerelle.beneficiary.cafhousehold;

import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static fr.passerelle.beneficiary.vrsb.HouseholdFixture.household;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.beneficiary.household.HouseholdSnapshot.Address;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.FamilySituation;
import fr.passerelle.beneficiary.household.HouseholdSnapshot.Member;
import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.beneficiary.vrsb.Finding;
import fr.passerelle.beneficiary.vrsb.Finding.FindingSeverity;
import fr.passerelle.beneficiary.vrsb.HouseholdFixture;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseholdReaderTest {
    @Test
    void a_valid_household_is_read_without_a_finding() {
        // When
        var reading = read(household(7).withSecondPerson("CJT"));
        // Then
        assertThat(reading.findings()).isEmpty();
        var snapshot = reading.household().orElseThrow();
        assertThat(snapshot.affiliation().matricule()).isEqualTo("100000700000000");
        assertThat(snapshot.request().requestedOn()).isEqualTo(LocalDate.of(2026, 9, 1));
        assertThat(snapshot.members()).extracting(Member::role).containsExactly("DEM", "CJT");
        assertThat(snapshot.members().getFirst().firstName()).isEqualTo("BÉRENGÈRE");
        assertThat(snapshot.members().getFirst().fileHolder()).isTrue();
        assertThat(snapshot.members().getFirst().subjectToRightsAndDuties()).isTrue();
        assertThat(snapshot.address())
                .isEqualTo(new Address(List.of("BÂT B", "7 RUE DES ÉCOLES"), "92330", "92071", "SCEAUX", "FRA"));
        assertThat(snapshot.right().state()).isEqualTo("2");
        assertThat(snapshot.right().amount()).isEqualByComparingTo(new BigDecimal("568.94"));
        assertThat(snapshot.right().natures().getFirst().startsOn()).isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(snapshot.contentHash()).hasSize(64);
        assertThat(snapshot.preserved()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<MATRICULE>100000100000000</MATRICULE> | '' | identity-missing | MATRICULE",
                "<FONORG>CAF</FONORG> | <FONORG> </FONORG> | identity-missing | FONORG",
                "<DTDEMRSA>2026-09-01</DTDEMRSA> | '' | identity-missing | DTDEMRSA",
                "<DTDEMRSA>2026-09-01</DTDEMRSA> | <DTDEMRSA>2026-09-31</DTDEMRSA> | identity-not-date | DTDEMRSA",
                "<NOM>ESSAIB</NOM><NOMNAI>ESSAI</NOMNAI> | '' | identity-missing | NOM",
                "<DTNAI>1971-03-02</DTNAI> | '' | identity-missing | DTNAI",
                "<DTNAI>1971-03-02</DTNAI> | <DTNAI>02/03/1971</DTNAI> | identity-not-date | DTNAI",
                "<DTNAI>1971-03-02</DTNAI> | <DTNAI>9999-12-31</DTNAI> | date-bounds | DTNAI",
                "<DTNAI>1971-03-02</DTNAI> | <DTNAI>2030-12-31</DTNAI> | date-bounds | DTNAI",
                "<DTNAI>1971-03-02</DTNAI> | <DTNAI>2026-11-07</DTNAI> | date-bounds | DTNAI",
                "<DTNAI>1971-03-02</DTNAI> | <DTNAI>1899-12-31</DTNAI> | date-bounds | DTNAI",
                "<ETATDOSRSA>2</ETATDOSRSA> | '' | identity-missing | ETATDOSRSA",
                "<IDEPARTE>092</IDEPARTE> | '' | identity-missing | IDEPARTE",
                "<IDEPARTE>092</IDEPARTE> | <IDEPARTE >0&#53;9</IDEPARTE > | departement-other | IDEPARTE",
                "</Identification> | '' | household-malformed | Identification",
                "<SEXE>2</SEXE> | <SEXE>&bombe;</SEXE> | household-malformed | SEXE",
                "<SEXE>2</SEXE> | <SEXE>&#0;</SEXE> | household-malformed | SEXE",
                "<SEXE>2</SEXE> | <SEXE>R & D</SEXE> | household-malformed | SEXE"
            })
    void a_household_that_cannot_be_read_or_told_from_another_is_an_error(
            String text, String by, String rule, String element) {
        // When
        var reading = read(household(1).replacing(text, by));
        // Then
        assertThat(reading.household()).isEmpty();
        assertThat(reading.findings().stream().filter(Finding::isError))
                .extracting(Finding::rule, Finding::element, Finding::household)
                .contains(tuple(rule, element, 1L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<NUMDEMRSA>00000000001</NUMDEMRSA> | '' | element-missing | NUMDEMRSA",
                "<NUMDEMRSA>00000000001</NUMDEMRSA> | <NUMDEMRSA>000000000012</NUMDEMRSA> | value-too-long | NUMDEMRSA",
                "<NATPREST>PFA</NATPREST> | <NATPREST>PFA</NATPREST><INCONNU>x</INCONNU> | element-unknown | INCONNU",
                "<NATPREST>PFA</NATPREST> | <NATPREST>XXX</NATPREST> | code-unknown | NATPREST",
                "<SITFAM>CEL</SITFAM> | <SITFAM>TRI</SITFAM> | code-unknown | SITFAM",
                "<DDSITFAM>2020-01-01</DDSITFAM> | <DDSITFAM>2020</DDSITFAM> | value-not-date | DDSITFAM",
                "<TOPRESPDOS>1 | <TOPRESPDOS>oui | value-not-flag | TOPRESPDOS",
                "<MTRSAVERS>568.94 | <MTRSAVERS>568,94 | value-not-number | MTRSAVERS",
                "<MTRSAVERS>568.94 | <MTRSAVERS>568.945 | value-too-precise | MTRSAVERS",
                "<MTRSAVERS>568.94 | <MTRSAVERS>568,94 | amount-bounds | MTRSAVERS",
                "<MTRSAVERS>568.94 | <MTRSAVERS>568.945 | amount-bounds | MTRSAVERS",
                "<MTRSAVERS>568.94 | <MTRSAVERS>-3.00 | amount-bounds | MTRSAVERS",
                "<MTTOTDRORSA>0000568.94 | <MTTOTDRORSA>-3.00 | amount-bounds | MTTOTDRORSA",
                "<MTTOTDRORSA>0000568.94 | <MTTOTDRORSA>9999999.99 | amount-bounds | MTTOTDRORSA",
                "<MTTOTDRORSA>0000568.94 | <MTTOTDRORSA>99999999.00 | amount-bounds | MTTOTDRORSA",
                "<MTTOTDRORSA>0000568.94 | <MTTOTDRORSA>1234567890123456789 | amount-bounds | MTTOTDRORSA",
                "<CODEPOS>92330 | <CODEPOS> | value-missing | CODEPOS",
                "<SITFAM>CEL</SITFAM> | <SITFAM>CEL</SITFAM><SITFAM>MAR</SITFAM> | element-repeated | SITFAM",
                "<DDNATDRO>2026-10-01</DDNATDRO> | '' | right-start-missing | DDNATDRO",
                "<NATPREST>RSA</NATPREST> | <NATPREST>PFA</NATPREST> | rsa-role-missing | Prestations",
                "<ROLEPERS>DEM</ROLEPERS> | <ROLEPERS>CJT</ROLEPERS> | requester-missing | ROLEPERS",
                "<Personne> | texte<Personne> | text-unexpected | InfosFoyerRSA"
            })
    void what_breaks_the_format_without_hiding_who_it_is_about_is_a_warning(
            String text, String by, String rule, String element) {
        // When
        var reading = read(household(1).replacing(text, by));
        // Then
        assertThat(reading.household()).isPresent();
        assertThat(reading.findings())
                .extracting(Finding::severity, Finding::rule, Finding::element)
                .contains(tuple(FindingSeverity.WARNING, rule, element));
    }

    @ParameterizedTest
    @CsvSource({
        "<NUMORG>921,<NUMORG>922",
        "<FONORG>CAF,<FONORG>MSA",
        "<NUMORG>921<,<NUMORG>922</NUMORG><NUMORG>921<",
        "<Organisme>,<Organisme><FONORG>MSA</FONORG></Organisme><Organisme>"
    })
    void a_household_of_another_body_than_the_one_that_sends_it_is_an_error(String text, String by) {
        // Given
        var bytes = file().household(household(1).replacing(text, by)).bytes();
        // When
        var ofTheCaf = CafFileFixture.read(bytes, "92", "CAF-921").getFirst();
        var ofTheDepartement = CafFileFixture.read(bytes, "92").getFirst();
        // Then
        assertThat(ofTheCaf.household()).isEmpty();
        assertThat(ofTheDepartement.findings()).extracting(Finding::rule).doesNotContain("organisme-other");
    }

    @Test
    void unknown_codes_and_elements_are_kept_as_received() {
        // When
        var reading = read(household(1).replacing("<SITFAM>CEL</SITFAM>", "<SITFAM>TRI</SITFAM><AVENIR>42</AVENIR>"));
        // Then
        var snapshot = reading.household().orElseThrow();
        assertThat(snapshot.familySituation()).extracting(FamilySituation::code).isEqualTo("TRI");
        assertThat(snapshot.preserved())
                .containsEntry("/DonneesAdministratives/SituationFamille/SITFAM", "TRI")
                .containsEntry("/DonneesAdministratives/SituationFamille/AVENIR", "42");
        assertThat(reading.source()).contains("<AVENIR>42</AVENIR>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000000.00", "0", "0.01", "10000.00", "646.5"})
    void an_amount_that_can_be_one_and_none_at_all_are_no_finding(String amount) {
        assertThat(read(household(1).replacing("0000568.94", amount)).findings())
                .isEmpty();
    }

    @Test
    void prestations_are_expected_twice_for_each_person() {
        // Given
        var once =
                "<Prestations><NATPREST>PFA</NATPREST><ROLEPERS>DEM</ROLEPERS><TOPCHAPERS>0</TOPCHAPERS></Prestations>";
        // When
        var missing = read(household(1).replacing(once, ""));
        var added = read(household(1).replacing(once, once + once));
        // Then
        assertThat(missing.findings()).extracting(Finding::rule).containsExactly("element-too-few");
        assertThat(added.findings()).extracting(Finding::rule).containsExactly("element-repeated");
    }

    @Test
    void two_requesters_and_two_spouses_are_warnings() {
        assertThat(read(household(1).withSecondPerson("DEM")).findings())
                .extracting(Finding::rule)
                .containsExactly("requester-repeated");
        assertThat(read(household(1).withSecondPerson("CJT").replacing("DEM</ROLEPERS>", "CJT</ROLEPERS>"))
                        .findings())
                .extracting(Finding::rule)
                .containsExactly("spouse-repeated", "requester-missing");
    }

    @Test
    void a_byte_without_meaning_in_windows_1252_is_refused_with_its_line() {
        // Given
        var bytes = file().household(household(1).replacing("SCEAUX</NOMCOM>", "SC~AUX</NOMCOM>"))
                .bytes();
        int at = new String(bytes, CafFileFixture.WINDOWS_1252).indexOf("SC~AUX") + 2;
        bytes[at] = (byte) 0x8D;
        long line = 1
                + new String(bytes, 0, at, CafFileFixture.WINDOWS_1252)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        // When
        var reading = CafFileFixture.read(bytes, "92").getFirst();
        // Then
        assertThat(reading.household()).isEmpty();
        assertThat(reading.findings())
                .extracting(Finding::rule, Finding::line)
                .containsExactly(tuple("byte-undefined", line));
    }

    @Test
    void text_written_in_utf_8_under_a_windows_1252_declaration_is_doubtful() {
        // Given
        var bytes = file().household(household(4).replacing("BÂT", "BÉT")).xml().getBytes(StandardCharsets.UTF_8);
        // When
        var reading = CafFileFixture.read(bytes, "92").getFirst();
        // Then
        assertThat(reading.findings()).extracting(Finding::rule).contains("encoding-doubtful");
    }

    @Test
    void one_malformed_household_among_forty_costs_only_itself() {
        // Given
        var bytes = file().households(20)
                .household(household(21).replacing("</Personne>", ""))
                .households(19)
                .bytes();
        // When
        var readings = CafFileFixture.read(bytes, "92");
        // Then
        assertThat(readings).hasSize(40);
        assertThat(readings.stream().filter(r -> r.household().isPresent())).hasSize(39);
        assertThat(readings.get(20).findings())
                .extracting(Finding::severity, Finding::rule, Finding::household)
                .containsExactly(tuple(FindingSeverity.ERROR, "household-malformed", 21L));
    }

    @Test
    void a_deep_or_endlessly_wrong_household_has_a_bounded_answer() {
        // Given
        var deep = household(1).replacing("<SITFAM>CEL</SITFAM>", "<A>".repeat(500) + "</A>".repeat(500));
        var wrong = household(1).replacing("<SITFAM>CEL</SITFAM>", "<A/>".repeat(5000));
        // When
        var deepReading = read(deep);
        var wrongReading = read(wrong);
        // Then
        assertThat(deepReading.findings()).extracting(Finding::rule).containsExactly("household-malformed");
        assertThat(wrongReading.findings()).hasSize(51);
        assertThat(wrongReading.findings().getLast().rule()).isEqualTo("findings-cut");
    }

    private static HouseholdReading read(HouseholdFixture household) {
        return CafFileFixture.read(file().household(household).bytes(), "92").getFirst();
    }
}
