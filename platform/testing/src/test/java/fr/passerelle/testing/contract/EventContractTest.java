package fr.passerelle.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventContractTest {
    private static final String SCHEMA = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "$id": "urn:passerelle:schema:house:DoorOpened.v1", "type": "object",
             "required": ["doorId", "openedOn"],
             "properties": {
               "doorId": {"type": "string", "format": "uuid"},
               "openedOn": {"type": "string", "format": "date"},
               "hinges": {"type": "array", "items": {"type": "object",
                          "properties": {"material": {"enum": ["IRON", "BRASS"]}}}}}}
            """;
    private static final String EXAMPLE = """
            {"doorId": "019aa0b2-1111-7aaa-8bbb-000000000001", "openedOn": "2026-03-01",
             "hinges": [{"material": "IRON"}]}
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void promise() throws IOException {
        Files.createDirectories(folder.resolve("examples"));
        Files.writeString(folder.resolve("DoorOpened.v1.schema.json"), SCHEMA);
        Files.writeString(folder.resolve("examples/DoorOpened.v1.json"), EXAMPLE);
        Files.writeString(folder.resolve("summaries_fr.properties"), "DoorOpened.v1=Une porte s'ouvre.");
    }

    @Test
    void S001_18_no_event_has_room_for_personal_data_and_every_promise_is_sound() {
        assertThat(EventContracts.ofTheRepository().complaints()).isEmpty();
    }

    @Test
    void the_example_keeps_the_promise() {
        assertThat(contract().violations(contract().example())).isEmpty();
        assertThat(new EventContracts(folder).complaints()).isEmpty();
    }

    @Test
    void a_missing_field_and_a_wrong_format_break_it() {
        assertThat(contract().violations("{\"doorId\": \"front\"}")).hasSize(2);
    }

    @Test
    void a_field_that_was_not_promised_breaks_it_at_any_depth() {
        // Given
        var extra = EXAMPLE.replace("\"IRON\"", "\"IRON\", \"smith\": \"X\"");
        // When / Then
        assertThatThrownBy(() -> contract().assertKeptBy(extra))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("smith");
    }

    @Test
    void a_promise_without_an_example_is_named() throws IOException {
        // Given
        Files.delete(folder.resolve("examples/DoorOpened.v1.json"));
        // When
        var complaints = new EventContracts(folder).complaints();
        // Then
        assertThat(complaints).containsExactly("DoorOpened.v1 has no example");
    }

    @Test
    void a_promise_without_a_french_sentence_is_named() throws IOException {
        // Given
        Files.writeString(folder.resolve("summaries_fr.properties"), "DoorShut.v1=Une porte se ferme.");
        // When
        var complaints = new EventContracts(folder).complaints();
        // Then
        assertThat(complaints).containsExactly("DoorOpened.v1 has no French sentence in summaries_fr.properties");
    }

    @Test
    void a_schema_under_another_id_than_its_events_name_is_named() throws IOException {
        // Given
        Files.writeString(folder.resolve("DoorOpened.v1.schema.json"), SCHEMA.replace("DoorOpened", "DoorClosed"));
        // When
        var complaints = new EventContracts(folder).complaints();
        // Then
        assertThat(complaints).hasSize(1).first().asString().contains("house:DoorClosed.v1", "<service>:DoorOpened.v1");
    }

    @Test
    void a_field_that_sounds_personal_is_named() throws IOException {
        // Given
        Files.writeString(folder.resolve("DoorOpened.v1.schema.json"), SCHEMA.replace("material", "lastName"));
        Files.writeString(folder.resolve("examples/DoorOpened.v1.json"), EXAMPLE.replace("material", "lastName"));
        // When
        var complaints = new EventContracts(folder).complaints();
        // Then
        assertThat(complaints).hasSize(1).first().asString().startsWith("DoorOpened.v1.hinges.lastName sounds");
    }

    @Test
    void a_string_that_could_carry_any_text_is_named() throws IOException {
        // Given
        Files.writeString(
                folder.resolve("DoorOpened.v1.schema.json"),
                SCHEMA.replace("\"string\", \"format\": \"date\"", "\"string\""));
        // When
        var complaints = new EventContracts(folder).complaints();
        // Then
        assertThat(complaints).hasSize(1).first().asString().contains("openedOn could carry any text");
    }

    private EventContract contract() {
        return new EventContract("DoorOpened.v1", folder);
    }
}
