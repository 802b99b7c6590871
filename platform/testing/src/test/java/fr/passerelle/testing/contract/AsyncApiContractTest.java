package fr.passerelle.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AsyncApiContractTest {
    private static final String SCHEMA = """
            {"$id": "urn:passerelle:schema:house:DoorOpened.v1", "type": "object",
             "properties": {"doorId": {"type": "string", "format": "uuid"}}}
            """;
    private static final String HEAD = """
            id: urn:house
            info: {title: House, version: v1}
            servers: {local: {host: localhost, protocol: kafka}}
            channels:
              house: {title: Maison, tags: [{name: doors}]}
              house-sensitive: {title: Cave, x-events: [DoorOpened.v1]}
            components: {parameters: {departement: {description: Code}}}
            """;

    @TempDir
    private Path folder;

    @Test
    void the_document_of_the_repository_is_what_its_events_make() {
        AsyncApi.ofTheRepository().assertCommitted();
    }

    @Test
    void an_event_stands_in_the_channel_of_its_service_and_in_those_that_name_it() throws IOException {
        // Given
        promise("DoorOpened.v1=Une porte s'ouvre.", HEAD);
        // When
        var document = document();
        // Then
        assertThat(document.at("/channels/house/address").stringValue()).isEqualTo("passerelle.house.{departement}.v1");
        assertThat(document.at("/channels/house/messages/DoorOpened.v1").isMissingNode())
                .isFalse();
        assertThat(document.at("/channels/house-sensitive/messages/DoorOpened.v1")
                        .isMissingNode())
                .isFalse();
        assertThat(document.toString()).doesNotContain("x-events");
    }

    @Test
    void a_message_has_its_sentence_its_schema_its_example_and_the_type_of_its_service() throws IOException {
        // Given
        promise("DoorOpened.v1=Une porte s'ouvre.", HEAD);
        // When
        var message = document().at("/components/messages/DoorOpened.v1");
        // Then
        assertThat(message.at("/summary").stringValue()).isEqualTo("Une porte s'ouvre.");
        assertThat(message.at("/payload/$ref").stringValue()).isEqualTo("./events/DoorOpened.v1.schema.json");
        assertThat(message.at("/examples/0/payload/doorId").stringValue()).endsWith("0001");
        assertThat(message.at("/headers/properties/ce_type/enum").toString())
                .isEqualTo("[\"fr.passerelle.house.DoorOpened.v1\"]");
    }

    @Test
    void an_event_that_no_channel_carries_is_named() throws IOException {
        promise(
                "DoorOpened.v1=Une porte s'ouvre.",
                HEAD.replace("house", "garden").replace("DoorOpened.v1", "Other.v1"));
        assertThatThrownBy(this::document).hasMessageContaining("no channel").hasMessageContaining("DoorOpened.v1");
    }

    @Test
    void an_event_without_a_sentence_is_named() throws IOException {
        promise("", HEAD);
        assertThatThrownBy(this::document).hasMessageContaining("DoorOpened.v1 has no French sentence");
    }

    @Test
    void a_committed_document_that_differs_is_refused() throws IOException {
        // Given
        promise("DoorOpened.v1=Une porte s'ouvre.", HEAD);
        var api = new AsyncApi(folder);
        Files.writeString(api.file(), api.text().replace("Une porte", "Deux portes"));
        // When / Then
        assertThatThrownBy(() -> new CommittedFile(api.file()).judge(api.text()))
                .hasMessageContaining("Deux portes")
                .hasMessageContaining("make contracts");
    }

    private void promise(String sentences, String head) throws IOException {
        var events = folder.resolve("events");
        Files.createDirectories(events.resolve("examples"));
        Files.writeString(events.resolve("asyncapi.head.yaml"), head);
        Files.writeString(events.resolve("summaries_fr.properties"), sentences);
        Files.writeString(events.resolve("DoorOpened.v1.schema.json"), SCHEMA);
        Files.writeString(
                events.resolve("examples/DoorOpened.v1.json"),
                "{\"doorId\": \"019aa0b2-1111-7aaa-8bbb-000000000001\"}");
    }

    private JsonNode document() throws IOException {
        var file = folder.resolve("made.yaml");
        Files.writeString(file, new AsyncApi(folder).text());
        return Json.yamlTree(file);
    }
}
