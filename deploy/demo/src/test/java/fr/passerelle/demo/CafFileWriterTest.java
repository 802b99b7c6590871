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
                .contains("RÉPUBLIQUE");
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
