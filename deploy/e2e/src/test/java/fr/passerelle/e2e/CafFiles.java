package fr.passerelle.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.demo.CafFileWriter;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;

/// Sends Caf files as the Caf does and follows their import.
final class CafFiles {
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private CafFiles() {}

    static byte[] content(CafFileWriter writer, int households) {
        var out = new ByteArrayOutputStream();
        try {
            writer.write(out, households);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static Response post(String client, byte[] content) {
        return World.asClient(client)
                .queryParam("nature", "COURANT")
                .contentType("application/xml")
                .body(content)
                .post("/v1/caf-files");
    }

    /// @return path of the report
    static String send(String client, byte[] content) {
        var answer = post(client, content);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(202);
        return answer.header("Location").replaceFirst("^https?://[^/]+", "");
    }

    static JsonPath report(String client, String location) {
        return World.asClient(client).get(location).jsonPath();
    }

    static JsonPath completed(String client, String location) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> report(client, location).getString("state").equals("COMPLETED"));
        return report(client, location);
    }

    static String fileId(String location) {
        return location.substring(location.lastIndexOf('/') + 1);
    }
}
