package fr.passerelle.clients;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import fr.passerelle.client.reporting.ApiClient;
import fr.passerelle.client.reporting.ApiException;
import fr.passerelle.client.reporting.api.IndicateursApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JavaClientsTest {
    private @Nullable HttpServer server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    @Test
    void every_document_has_its_clients() throws IOException {
        try (var documents = Files.newDirectoryStream(Path.of("../../docs/contracts/openapi"), "*.json")) {
            for (var document : documents) {
                var service = document.getFileName().toString().replace(".json", "");
                assertThat(Path.of("target/classes/fr/passerelle/client", service, "ApiClient.class"))
                        .as("an execution of deploy/clients/pom.xml for " + service)
                        .exists();
                assertThat(Path.of("target/generated-sources/typescript", service, "index.ts"))
                        .exists();
            }
        }
    }

    @Test
    void a_client_reads_what_the_service_answers() throws Exception {
        // Given
        var client = clientOf(200, "application/json", """
                {"id": "rsa-rights-opened", "version": 2, "since": "2026-01-01", "label": "Droits ouverts",
                 "definition": "d", "unit": "u", "numerator": "n", "exclusions": [], "sourceEvents": ["RsaRightOpened.v1"]}
                """);
        // When
        var indicator = new IndicateursApi(client).getIndicator("rsa-rights-opened", null);
        // Then
        assertThat(indicator.getVersion()).isEqualTo(2);
        assertThat(indicator.getSince()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(indicator.getSourceEvents()).containsExactly("RsaRightOpened.v1");
    }

    @Test
    void a_client_bears_a_field_that_a_later_service_adds() throws Exception {
        // Given
        var client = clientOf(200, "application/json", """
                {"id": "i", "version": 1, "since": "2026-01-01", "label": "l", "definition": "d", "unit": "u",
                 "numerator": "n", "exclusions": [], "sourceEvents": [], "addedLater": {"a": 1}}
                """);
        // When / Then
        assertThat(new IndicateursApi(client).getIndicator("i", null).getId()).isEqualTo("i");
    }

    @Test
    void a_client_hands_on_the_problem_that_the_service_names() throws Exception {
        // Given
        var client = clientOf(404, "application/problem+json", """
                {"type": "urn:passerelle:problem:indicator-unknown", "title": "Inconnu", "status": 404}
                """);
        // When / Then
        assertThatThrownBy(() -> new IndicateursApi(client).getIndicator("x", null))
                .isInstanceOfSatisfying(ApiException.class, refused -> {
                    assertThat(refused.getCode()).isEqualTo(404);
                    assertThat(refused.getResponseBody()).contains("indicator-unknown");
                });
    }

    private ApiClient clientOf(int status, String type, String body) throws IOException {
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        started.createContext("/", exchange -> {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        started.start();
        server = started;
        var client = new ApiClient();
        client.updateBaseUri("http://localhost:" + started.getAddress().getPort());
        return client;
    }
}
