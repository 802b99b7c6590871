package fr.passerelle.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;

class CafFileWriterTest {
    private static final LocalDate REFERENCE = LocalDate.parse("2026-09-30");

    @Test
    void the_same_seed_writes_the_same_file() throws IOException {
        // Given
        var writer = new CafFileWriter("92", REFERENCE, 7);
        // When
        var first = bytes(writer, 40);
        // Then
        assertThat(bytes(writer, 40)).isEqualTo(first);
        assertThat(bytes(new CafFileWriter("92", REFERENCE, 8), 40)).isNotEqualTo(first);
    }

    @Test
    void accents_are_written_in_windows_1252() throws IOException {
        // When
        var text = new String(bytes(new CafFileWriter("92", REFERENCE, 7), 40), CafFileWriter.ENCODING);
        // Then
        assertThat(text)
                .startsWith("<?xml version=\"1.0\" encoding=\"windows-1252\"?>")
                .containsPattern("<NOMVOIE>[^<]*[ÉÈ]");
    }

    @Test
    void nobody_has_the_nir_of_another_in_a_file_of_a_whole_departement() {
        // Given
        var cohort = new SyntheticCohort("92", REFERENCE, 4242);
        // When
        var people = cohort.households(40_000)
                .flatMap(household -> household.members().stream())
                .map(SyntheticPerson::nir)
                .toList();
        // Then
        assertThat(people).hasSizeGreaterThan(80_000).doesNotHaveDuplicates();
        assertThat(people).allMatch(nir -> nir.body().matches("[12]\\d{2}(2[1-9]|3[0-2]|[5-9]\\d)92\\d{6}"));
    }

    @Test
    void a_household_takes_as_much_room_as_a_real_one() throws IOException {
        // When
        var size = bytes(new CafFileWriter("92", REFERENCE, 7), 400).length / 400;
        // Then
        assertThat(size).isBetween(6_300, 7_100);
    }

    @Test
    void households_live_in_communes_of_their_departement() {
        for (var departement : List.of("92", "59", "14", "52")) {
            // When
            var communes = new SyntheticCohort(departement, REFERENCE, 3)
                    .households(300)
                    .map(household -> household.commune().code())
                    .distinct()
                    .toList();
            // Then
            assertThat(communes).hasSizeGreaterThan(12).allMatch(code -> code.startsWith(departement));
        }
    }

    @Test
    void a_written_file_is_valid_against_the_schema_of_the_caf() throws IOException, SAXException {
        // Given
        var schema = sharedSchema();
        assumeTrue(schema != null, "the schema of the Caf is not beside the repository: skipped");
        var validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(schema.toFile())
                .newValidator();
        var file = new StreamSource(new ByteArrayInputStream(bytes(new CafFileWriter("59", REFERENCE, 3), 60)));
        // When / Then
        assertThatCode(() -> validator.validate(file)).doesNotThrowAnyException();
    }

    @Test
    void the_key_of_a_nir_is_computed_on_its_body() {
        assertThat(new FictitiousNir("155512A999998").key()).isEqualTo("%02d".formatted(97 - 1555119999998L % 97));
        assertThat(new FictitiousNir("2551499999998").key()).isEqualTo("%02d".formatted(97 - 2551499999998L % 97));
    }

    private static byte[] bytes(CafFileWriter writer, int count) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(out, count);
        return out.toByteArray();
    }

    private static @org.jspecify.annotations.Nullable Path sharedSchema() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var schema = folder.resolve("shared/data/caf-flux/vrsb0801.xsd");
            if (Files.exists(schema)) return schema;
        }
        return null;
    }
}
