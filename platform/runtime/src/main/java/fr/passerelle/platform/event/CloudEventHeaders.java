package fr.passerelle.platform.event;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/// The attributes of CloudEvents 1.0 as Kafka headers (binary mode), with our extensions `departement` and
/// `traceparent`.
public final class CloudEventHeaders {
    public static final String SPECVERSION = "ce_specversion";
    public static final String ID = "ce_id";
    public static final String TYPE = "ce_type";
    public static final String SOURCE = "ce_source";
    public static final String SUBJECT = "ce_subject";
    public static final String TIME = "ce_time";
    public static final String DATASCHEMA = "ce_dataschema";
    public static final String DEPARTEMENT = "ce_departement";
    public static final String TRACEPARENT = "ce_traceparent";
    public static final String CONTENT_TYPE = "content-type";

    private CloudEventHeaders() {}

    public static Map<String, String> of(
            UUID id, String service, Announcement announcement, @Nullable String traceparent) {
        var headers = new LinkedHashMap<String, String>();
        headers.put(SPECVERSION, "1.0");
        headers.put(ID, id.toString());
        headers.put(TYPE, "fr.passerelle." + service + "." + announcement.type());
        headers.put(SOURCE, "/services/" + service);
        headers.put(SUBJECT, announcement.subject());
        headers.put(TIME, announcement.occurredAt().toString());
        headers.put(DATASCHEMA, announcement.schema(service));
        headers.put(DEPARTEMENT, announcement.departement());
        if (traceparent != null) {
            headers.put(TRACEPARENT, traceparent);
        }
        headers.put(CONTENT_TYPE, "application/json");
        return headers;
    }

    public static Headers toKafka(Map<String, String> headers) {
        var kafka = new RecordHeaders();
        headers.forEach((name, value) -> kafka.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return kafka;
    }

    public static Optional<String> read(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? Optional.empty()
                : Optional.of(new String(header.value(), StandardCharsets.UTF_8));
    }
}
