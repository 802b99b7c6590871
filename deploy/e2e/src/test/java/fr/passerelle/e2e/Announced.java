package fr.passerelle.e2e;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;

/// What was announced on a topic, read from its beginning as a subscriber would.
///
/// @param id `ce_id`
/// @param type `ce_type` without its prefix, for example `RsaRightOpened.v1`
/// @param key the person concerned
record Announced(String id, String type, String key, String data) {
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /// All of a topic, once the outbox of the service is empty.
    static List<Announced> on(String service, String departement) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(250))
                .until(() -> World.number(service, "select count(*) from outbox") == 0);
        return read("passerelle.%s.%s.v1".formatted(service, departement));
    }

    static List<Announced> on(String service, String departement, Predicate<Announced> wanted) {
        return on(service, departement).stream().filter(wanted).toList();
    }

    private static List<Announced> read(String topic) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<Announced>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200))
                        .forEach(found -> all.add(of(found.headers(), found.key(), found.value())));
            }
            return all;
        }
    }

    private static Announced of(Headers headers, String key, String data) {
        var type = header(headers, "ce_type");
        return new Announced(header(headers, "ce_id"), type.replaceFirst("fr\\.passerelle\\.[a-z]+\\.", ""), key, data);
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static Properties settings() {
        var settings = new Properties();
        settings.put(
                "bootstrap.servers", "127.0.0.1:" + World.platform().ports().kafka());
        settings.put("enable.auto.commit", "false");
        return settings;
    }
}
