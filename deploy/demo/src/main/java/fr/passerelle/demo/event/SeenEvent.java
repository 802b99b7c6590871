package fr.passerelle.demo.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// An event as it passed.
///
/// @param type without its family, for example `RsaRightOpened.v1`
/// @param seenAt `System.nanoTime()` of the poll that brought it
public record SeenEvent(String id, String type, Instant time, JsonNode data, long seenAt) {
    private static final JsonMapper JSON = new JsonMapper();

    static SeenEvent of(ConsumerRecord<String, byte[]> message) {
        try {
            var type = header(message, "ce_type");
            return new SeenEvent(
                    header(message, "ce_id"),
                    type.replaceFirst("^fr\\.passerelle\\.[a-z]+\\.", ""),
                    Instant.parse(header(message, "ce_time")),
                    JSON.readTree(message.value()),
                    System.nanoTime());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    public boolean is(String name) {
        return type.startsWith(name + ".");
    }

    /// Its type without the version.
    public String name() {
        return type.replaceFirst("\\.v\\d+$", "");
    }

    public boolean isAbout(String beneficiaryId) {
        return beneficiaryId.equals(data.path("beneficiaryId").asText());
    }

    public String text(String field) {
        return data.path(field).asText();
    }
}
