package fr.passerelle.testing.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.filter.Filter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenApiContractTest {
    @TempDir
    private Path folder;

    private final DoorServer server = new DoorServer(Map.of(
            "/v1/doors/1",
            "{\"id\": 1}",
            "/v1/doors/2",
            "{\"id\": 2, \"owner\": \"X\"}",
            "/v1/doors/first",
            "{\"id\": 1}"));

    @BeforeEach
    void promise() throws IOException {
        System.clearProperty("contracts.write"); // this class judges, even while contracts are rewritten
        Files.writeString(file(), Json.pretty(Json.tree(DoorServer.DOCUMENT)));
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void documents_of_the_repository_share_no_path() {
        assertThat(OpenApiDocuments.ofTheRepository().complaints()).isEmpty();
    }

    @Test
    void an_exchange_that_keeps_the_promise_passes() {
        assertThatCode(() -> get("1", contract().exchanges())).doesNotThrowAnyException();
    }

    @Test
    void an_answer_with_a_field_that_was_not_promised_fails() {
        assertThatThrownBy(() -> get("2", contract().answers())).hasMessageContaining("owner");
    }

    @Test
    void a_request_that_breaks_the_promise_fails_unless_only_answers_are_judged() {
        assertThatThrownBy(() -> get("first", contract().exchanges())).hasMessageContaining("integer");
        assertThatCode(() -> get("first", contract().answers())).doesNotThrowAnyException();
    }

    @Test
    void a_served_document_that_differs_fails_with_the_first_line() {
        // Given
        var served = DoorServer.DOCUMENT.replace("a door", "a gate");
        // When / Then
        assertThatThrownBy(() -> contract().assertServed(served))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a gate")
                .hasMessageContaining("make contracts");
        assertThatCode(() -> contract().assertServed(DoorServer.DOCUMENT)).doesNotThrowAnyException();
    }

    @Test
    void a_served_document_is_written_when_asked() throws IOException {
        // Given
        var served = DoorServer.DOCUMENT.replace("a door", "a gate");
        System.setProperty("contracts.write", "true");
        // When
        try {
            contract().assertServed(served);
        } finally {
            System.clearProperty("contracts.write");
        }
        // Then
        assertThat(Files.readString(file())).contains("a gate");
    }

    @Test
    void a_path_that_stands_in_two_documents_is_named() throws IOException {
        // Given
        Files.writeString(folder.resolve("gates.json"), DoorServer.DOCUMENT.replace("/v1/colours", "/colours"));
        // When
        var complaints = new OpenApiDocuments(folder).complaints();
        // Then
        assertThat(complaints)
                .containsExactly(
                        "/v1/doors stands in doors.json and in gates.json",
                        "/colours of gates.json does not begin with /v1/ and a noun");
    }

    private void get(String id, Filter filter) {
        given().filter(filter).header("Authorization", "Bearer x").get(server.address() + "/v1/doors/" + id);
    }

    private OpenApiContract contract() {
        return new OpenApiContract(file());
    }

    private Path file() {
        return folder.resolve("doors.json");
    }
}
