package fr.passerelle.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class BodySizeTest {
    private static final int MEGABYTE = 1024 * 1024;

    @Test
    void a_body_of_more_than_a_megabyte_is_refused_by_its_announced_length() throws Exception {
        assertTooLarge(post("echoes", "application/json", BodyPublishers.ofByteArray(new byte[MEGABYTE + 1])));
    }

    @Test
    void a_body_that_does_not_say_its_length_is_counted() throws Exception {
        var spaces = " ".repeat(2 * MEGABYTE).getBytes(StandardCharsets.US_ASCII);
        assertTooLarge(post("echoes", "application/json", chunked(spaces)));
    }

    @Test
    void an_address_may_be_allowed_more() throws Exception {
        assertThat(post("uploads", "text/plain", BodyPublishers.ofByteArray(new byte[2 * MEGABYTE]))
                        .body())
                .contains(String.valueOf(2 * MEGABYTE));
        assertThat(post("uploads", "text/plain", chunked(new byte[2 * MEGABYTE]))
                        .statusCode())
                .isEqualTo(200);
        assertTooLarge(post("uploads", "text/plain", chunked(new byte[4 * MEGABYTE])));
    }

    @Test
    void the_refusal_reaches_whoever_has_not_sent_it_all_yet() throws Exception {
        // Given
        var head = "POST /v1/samples/echoes HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + 8 * MEGABYTE + "\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var out = socket.getOutputStream();
            out.write(head.getBytes(StandardCharsets.US_ASCII));
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            var status = in.readLine();
            // When
            for (var megabyte = 0; megabyte < 8; megabyte++) {
                out.write(new byte[MEGABYTE]);
            }
            // Then
            assertThat(status).isEqualTo("HTTP/1.1 413 Request Entity Too Large");
            assertThat(in.lines().collect(Collectors.joining("\n"))).contains("content-too-large");
        }
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("content-type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:passerelle:problem:content-too-large");
    }

    private static BodyPublisher chunked(byte[] body) {
        return BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body));
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var request = HttpRequest.newBuilder(
                            URI.create("http://localhost:" + RestAssured.port + "/v1/samples/" + path))
                    .header("Content-Type", type)
                    .POST(body)
                    .build();
            return client.send(request, BodyHandlers.ofString());
        }
    }
}
