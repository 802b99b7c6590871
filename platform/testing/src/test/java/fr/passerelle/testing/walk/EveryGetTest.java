package fr.passerelle.testing.walk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.testing.contract.DoorServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EveryGetTest {
    @TempDir
    private Path folder;

    private final DoorServer server =
            new DoorServer(Map.of("/v1/doors", "[]", "/v1/doors/7", "{\"id\": 7}", "/v1/colours", "[\"red\"]"));

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("doors.json"), DoorServer.DOCUMENT);
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void every_get_is_called_with_its_values() {
        // When
        var answers = everyGet()
                .bearing("x")
                .with("colour", "red")
                .with("/v1/doors/{id}", "id", 7)
                .walk();
        // Then
        assertThat(answers)
                .containsExactly(
                        new Answer("/v1/doors", 200, "[]", false),
                        new Answer("/v1/doors/{id}", 200, "{\"id\": 7}", false),
                        new Answer("/v1/colours", 200, "[\"red\"]", true));
    }

    @Test
    void without_a_token_nothing_is_found() {
        assertThat(everyGet().with("colour", "red").with("id", 7).walk())
                .hasSize(3)
                .noneMatch(Answer::isFound);
    }

    @Test
    void a_parameter_without_a_value_stops_the_walk() {
        assertThatThrownBy(() -> everyGet().with("id", 7).walk())
                .isInstanceOf(AssertionError.class)
                .hasMessage("/v1/doors lacks a value for colour");
    }

    @Test
    void a_path_is_left_out_with_a_reason() {
        // When
        var answers =
                everyGet().with("id", 7).leavingOut("/v1/doors", "needs paint").walk();
        // Then
        assertThat(answers).extracting(Answer::path).containsExactly("/v1/doors/{id}", "/v1/colours");
    }

    private EveryGet everyGet() {
        return EveryGet.of(folder.resolve("doors.json")).at(server.address());
    }
}
