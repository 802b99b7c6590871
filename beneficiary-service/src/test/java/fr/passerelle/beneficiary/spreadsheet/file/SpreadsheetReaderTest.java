package fr.passerelle.beneficiary.spreadsheet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.beneficiary.spreadsheet.ListEncoding;
import fr.passerelle.beneficiary.spreadsheet.ListSeparator;
import fr.passerelle.beneficiary.spreadsheet.ListedCells;
import fr.passerelle.beneficiary.spreadsheet.ListedTable;
import fr.passerelle.beneficiary.spreadsheet.ReadAs;
import fr.passerelle.platform.problem.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SpreadsheetReaderTest {
    private static final Bounds BOUNDS = new Bounds(1_000, 20, 200, 4 << 20);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private final SpreadsheetReader reader = new SpreadsheetReader(BOUNDS);

    @ParameterizedTest
    @CsvSource({"windows-1252,;,windows-1252", "UTF-8,;,UTF-8", "UTF-8,',',UTF-8", "UTF-16,;,UTF-16"})
    void a_text_file_says_its_encoding_and_its_separator(String charset, String separator, String named) {
        // Given
        var text = "Nom%sPrénom\nLÉGER%sZoé\n".replace("%s", separator);
        // When
        var table = reader.read(text.getBytes(Charset.forName(charset)), ReadAs.RECOGNISED);
        // Then
        assertThat(table.encoding()).isEqualTo(named);
        assertThat(table.separator()).isEqualTo(separator);
        assertThat(table.header().cells()).containsExactly("Nom", "Prénom");
        assertThat(table.lines().getFirst().cells()).containsExactly("LÉGER", "Zoé");
    }

    @ParameterizedTest
    @EnumSource
    void what_is_said_of_a_text_prevails_over_what_would_be_recognised(ListEncoding said) {
        // Given
        var text = "Nom|Prénom, usuel\nLÉGER|Zoé; Ève\n".getBytes(said.charset());
        // When
        var table = reader.read(text, new ReadAs(said, ListSeparator.PIPE, null));
        // Then
        assertThat(table.encoding()).isEqualTo(said.charset().name());
        assertThat(table.separator()).isEqualTo("|");
        assertThat(table.header().cells()).containsExactly("Nom", "Prénom, usuel");
        assertThat(table.lines().getFirst().cells()).containsExactly("LÉGER", "Zoé; Ève");
    }

    @Test
    void what_is_said_of_another_kind_of_file_or_another_encoding_is_refused() {
        var latin = "Nom;Prénom\nA;B\n".getBytes(WINDOWS);
        var workbook = workbook(sheet -> row(sheet, 0, "Nom", "Prénom"));
        refused(latin, new ReadAs(ListEncoding.UTF_8, null, null), "person-list-other-encoding");
        refused(latin, new ReadAs(null, null, "Personnes"), "person-list-not-workbook");
        refused(workbook, new ReadAs(ListEncoding.UTF_8, null, null), "person-list-not-text");
        refused(workbook, new ReadAs(null, ListSeparator.TAB, null), "person-list-not-text");
    }

    private void refused(byte[] content, ReadAs as, String code) {
        assertThatThrownBy(() -> reader.read(content, as))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_the_first_header() {
        // When
        var table = reader.read("\uFEFFNom\tPrénom\nA\tB".getBytes(StandardCharsets.UTF_8), ReadAs.RECOGNISED);
        // Then
        assertThat(table.header().cells()).containsExactly("Nom", "Prénom");
        assertThat(table.separator()).isEqualTo("TAB");
    }

    @Test
    void a_title_stands_above_the_headers_and_empty_lines_count_but_say_nothing() {
        // Given
        var text = "Liste du CCAS\n\nNom;Prénom\nA;B\n;\n\"C; D\";\" E\u00a0 F \"\n";
        // When
        var table = reader.read(text.getBytes(WINDOWS), ReadAs.RECOGNISED);
        // Then
        assertThat(table.header().number()).isEqualTo(3);
        assertThat(table.lines()).extracting(ListedCells::number).containsExactly(4, 6);
        assertThat(table.lines().getLast().cells()).containsExactly("C; D", "E F");
    }

    @Test
    void a_workbook_is_read_as_what_it_shows_and_no_formula_is_computed() {
        // Given
        var content = workbook(sheet -> {
            row(sheet, 0, "Nom", "Né le", "NIR", "Somme");
            sheet.value(1, 0, "DUPONT");
            sheet.value(1, 1, LocalDate.of(1985, 3, 4));
            sheet.style(1, 1).format("dd/MM/yyyy").set();
            sheet.value(1, 2, 285039207112345L);
            sheet.formula(1, 3, "1+1");
            sheet.value(3, 0, "APRÈS UNE LIGNE VIDE");
        });
        // When
        var table = reader.read(content, ReadAs.RECOGNISED);
        // Then
        assertThat(table.format()).isEqualTo(ListedTable.Format.XLSX);
        assertThat(table.sheet()).isEqualTo("Personnes");
        assertThat(table.lines().getFirst().cells()).containsExactly("DUPONT", "1985-03-04", "285039207112345");
        assertThat(table.lines()).extracting(ListedCells::number).containsExactly(2, 4);
    }

    @Test
    void a_small_parcel_with_a_large_thing_in_it_is_not_unpacked() {
        // Given
        var bomb = zip("xl/worksheets/sheet1.xml", " ".repeat(8 << 20));
        // Then
        assertThat(bomb.length).isLessThan(100_000);
        refused(bomb, "person-list-bomb");
    }

    @Test
    void declarations_that_could_grow_are_refused() {
        refused(zip("xl/workbook.xml", "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>"), "person-list-declarations");
    }

    @Test
    void what_is_no_table_says_why() {
        refused(new byte[0], "person-list-empty");
        refused("Nom;Prénom\n".getBytes(WINDOWS), "person-list-empty");
        refused(new byte[] {'N', ';', 'P', '\n', (byte) 0x81, ';', 'b', '\n'}, "person-list-characters");
        refused("a;b\n\"c;d\n".getBytes(StandardCharsets.UTF_8), "person-list-quotes");
        refused(zip("notes.txt", "x"), "person-list-damaged");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
                "person-list-old-or-locked");
        refused(("a;b\n" + "c;d\n".repeat(1_001)).getBytes(WINDOWS), "person-list-too-long");
        refused((";b".repeat(21) + "\nc;d").getBytes(WINDOWS), "person-list-too-wide");
        refused(("a;b\n" + "c".repeat(201) + ";d").getBytes(WINDOWS), "person-list-cell-too-long");
        assertThatThrownBy(
                        () -> reader.read(workbook(sheet -> row(sheet, 0, "a", "b")), new ReadAs(null, null, "Autre")))
                .hasMessage("person-list-sheet-unknown");
    }

    private void refused(byte[] content, String code) {
        assertThatThrownBy(() -> reader.read(content, ReadAs.RECOGNISED))
                .isInstanceOf(Refusal.class)
                .hasMessage(code);
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (var i = 0; i < cells.length; i++) {
            sheet.value(row, i, cells[i]);
        }
    }

    private static byte[] workbook(Consumer<Worksheet> write) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Tableur", "1.0")) {
            write.accept(workbook.newWorksheet("Personnes"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, String content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }
}
