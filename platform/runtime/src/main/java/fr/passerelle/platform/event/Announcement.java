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
public record Announcement(
        String type,
        String subject,
        String key,
        String departement,
        boolean sensitive,
        Instant occurredAt,
        Object data,
        @Nullable String traceparent) {

    public static Announcement of(
            String type, Object subject, Object key, String departement, Instant occurredAt, Object data) {
        return new Announcement(type, subject.toString(), key.toString(), departement, false, occurredAt, data, null);
    }
}
