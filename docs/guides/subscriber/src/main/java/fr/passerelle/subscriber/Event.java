package fr.passerelle.subscriber;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;

/// A CloudEvent in binary mode: its attributes are headers, its data is the body.
///
/// @param id `ce_id`: the same fact may come twice, under the same id
/// @param name end of `ce_type`, for example `RsaRightOpened.v1`
/// @param key the person, or the place or planning where the fact is nobody's: facts of one key come in order
record Event(String id, String name, String key, JsonNode data) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Event of(ConsumerRecord<String, byte[]> message) throws IOException {
        var type = header(message.headers(), "ce_type"); // fr.passerelle.<service>.<Event>.v<n>
        var afterService = type.indexOf('.', "fr.passerelle.".length()) + 1;
        return new Event(
                header(message.headers(), "ce_id"),
                type.substring(afterService),
                message.key(),
                JSON.readTree(message.value()));
    }

    private static String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null) {
            throw new IllegalArgumentException("no header " + name);
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
