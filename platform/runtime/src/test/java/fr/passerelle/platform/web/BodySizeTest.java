package fr.passerelle.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
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
