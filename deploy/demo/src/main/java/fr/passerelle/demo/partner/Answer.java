package fr.passerelle.demo.partner;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Arrays;

/// What the platform answered.
@SuppressWarnings("ArrayRecordComponent") // two answers are never compared
public record Answer(int status, String etag, byte[] content) {
    private static final JsonMapper JSON = new JsonMapper();

    static Answer of(HttpResponse<byte[]> response) {
        return new Answer(
                response.statusCode(), response.headers().firstValue("ETag").orElse(""), response.body());
    }

    /// The content read as JSON; nothing where it is something else.
    public JsonNode json() {
        try {
            return JSON.readTree(content);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory cannot fail to be read", e);
        }
    }

    public String text(String field) {
        return json().path(field).asText();
    }

    /// @param act what was being done, to be said where the status is another one
    public Answer expect(String act, int... statuses) {
        if (Arrays.stream(statuses).noneMatch(expected -> expected == status)) {
            throw new StepFailed("%s : statut %d au lieu de %s. %s"
                    .formatted(act, status, Arrays.toString(statuses), problem())
                    .strip());
        }
        return this;
    }

    private String problem() {
        var problem = json();
        var fields = new StringBuilder(problem.path("detail").asText());
        problem.path("errors")
                .forEach(error -> fields.append(" [")
                        .append(error.path("field").asText())
                        .append(" : ")
                        .append(error.path("message").asText())
                        .append(']'));
        return fields.toString();
    }
}
