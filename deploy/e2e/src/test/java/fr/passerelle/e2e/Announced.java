package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/// What was announced on a topic, read from its beginning as a subscriber would.
///
/// @param id `ce_id`
/// @param type `ce_type` without its prefix, for example `RsaRightOpened.v1`
/// @param key the person concerned
record Announced(String id, String type, String key, String data) {

    /// All of a topic, once the outbox of the service is empty.
    static List<Announced> on(String service, String departement) {
        await().atMost(SOON)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> World.number(service, "select count(*) from outbox") == 0);
        return Topic.read("passerelle.%s.%s.v1".formatted(service, departement)).stream()
                .map(Announced::of)
                .toList();
    }

    static List<Announced> on(String service, String departement, Predicate<Announced> wanted) {
        return on(service, departement).stream().filter(wanted).toList();
    }

    private static Announced of(ConsumerRecord<String, String> message) {
        var type = Topic.header(message, "ce_type").replaceFirst("fr\\.passerelle\\.[a-z]+\\.", "");
        return new Announced(Topic.header(message, "ce_id"), type, message.key(), message.value());
    }
}
