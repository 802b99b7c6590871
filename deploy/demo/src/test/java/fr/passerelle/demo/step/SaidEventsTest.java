package fr.passerelle.demo.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.passerelle.demo.screen.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaidEventsTest {
    private static final Path SCHEMAS = Path.of("../../docs/contracts/events");

    @Test
    void every_code_that_an_event_tells_the_reader_has_a_french_word() throws IOException {
        // Given
        var without = new ArrayList<String>();
        // When
        try (var files = Files.newDirectoryStream(SCHEMAS, "*.schema.json")) {
            for (var file : files) {
                var fields = new JsonMapper().readTree(file.toFile()).path("properties");
                for (var field : ShowEvents.SAID) {
                    codes(fields.path(field)).stream()
                            .filter(code -> Words.of(field, code).equals(code))
                            .forEach(code -> without.add(field + "." + code));
                }
            }
        }
        // Then
        assertThat(without).isEmpty();
    }

    private static List<String> codes(JsonNode field) {
        var codes = new ArrayList<String>();
        field.path("enum").forEach(code -> codes.add(code.asText()));
        return codes;
    }
}
