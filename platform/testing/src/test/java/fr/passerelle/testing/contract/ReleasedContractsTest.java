package fr.passerelle.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleasedContractsTest {
    private static final String SCHEMA = "{\"type\": \"object\", \"properties\": {\"doorId\": {\"type\": \"string\"}}}";

    @TempDir
    private Path folder;

    @BeforeEach
    void release() throws IOException {
        for (var place : new String[] {"", "released/1.0.0/"}) {
            Files.createDirectories(folder.resolve(place + "events"));
            Files.createDirectories(folder.resolve(place + "openapi"));
            Files.writeString(folder.resolve(place + "events/DoorOpened.v1.schema.json"), SCHEMA);
            Files.writeString(folder.resolve(place + "openapi/doors.json"), DoorServer.DOCUMENT);
        }
    }

    @Test
    void the_contracts_of_the_repository_keep_what_the_last_release_promised() {
        assertThat(ReleasedContracts.ofTheRepository().breaks()).isEmpty();
    }

    @Test
    void contracts_that_stayed_keep_it() {
        assertThat(contracts().breaks()).isEmpty();
    }

    @Test
    void a_contract_that_is_gone_is_named() throws IOException {
        // Given
        Files.delete(folder.resolve("events/DoorOpened.v1.schema.json"));
        Files.delete(folder.resolve("openapi/doors.json"));
        // When
        var breaks = contracts().breaks();
        // Then
        assertThat(breaks).containsExactly("doors.json is no longer there", "DoorOpened.v1 is no longer there");
    }

    @Test
    void a_broken_promise_of_either_kind_is_named() throws IOException {
        // Given
        Files.writeString(folder.resolve("events/DoorOpened.v1.schema.json"), SCHEMA.replace("doorId", "gateId"));
        Files.writeString(
                folder.resolve("openapi/doors.json"), DoorServer.DOCUMENT.replace("/v1/colours", "/v1/tints"));
        // When
        var breaks = contracts().breaks();
        // Then
        assertThat(breaks)
                .containsExactly(
                        "doors.json: GET /v1/colours is no longer there", "DoorOpened.v1.doorId is no longer there");
    }

    @Test
    void a_second_release_is_refused_because_only_one_is_the_last() throws IOException {
        Files.createDirectories(folder.resolve("released/1.1.0"));
        assertThatThrownBy(contracts()::breaks).hasMessageContaining("holds one version");
    }

    private ReleasedContracts contracts() {
        return new ReleasedContracts(folder);
    }
}
