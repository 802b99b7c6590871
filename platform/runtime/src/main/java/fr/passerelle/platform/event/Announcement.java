package fr.passerelle.platform.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A fact to announce.
///
/// @param type name and version, for example `RsaRightOpened.v1`; the service's name is added
/// @param subject id of the aggregate that changed
/// @param key id of the person concerned where there is one, so that a person's facts stay in order
/// @param departement code of the département, and so the topic
/// @param sensitive whether it goes to the service's `-sensitive` topic (architecture rule 4)
/// @param occurredAt when it happened
/// @param data a record without names, contact details, NIR, matricule or free text
/// @param ofAny whether any service announces it, each under its own name, with one schema that belongs to none
public record Announcement(
        String type,
        String subject,
        String key,
        String departement,
        boolean sensitive,
        Instant occurredAt,
        Object data,
        boolean ofAny,
        @Nullable String traceparent) {

    public static Announcement of(
            String type, Object subject, Object key, String departement, Instant occurredAt, Object data) {
        return new Announcement(type, subject.toString(), key.toString(), departement, false, occurredAt, data, null);
    }

    /// A fact that any service announces (architecture decision 0013).
    public static Announcement ofAny(
            String type, Object subject, Object key, String departement, Instant occurredAt, Object data) {
        return new Announcement(
                type, subject.toString(), key.toString(), departement, false, occurredAt, data, true, null);
    }

    public Announcement(
            String type,
            String subject,
            String key,
            String departement,
            boolean sensitive,
            Instant occurredAt,
            Object data,
            @Nullable String traceparent) {
        this(type, subject, key, departement, sensitive, occurredAt, data, false, traceparent);
    }

    /// The `$id` of its schema.
    String schema(String service) {
        return "urn:passerelle:schema:" + (ofAny ? "any" : service) + ":" + type;
    }
}
