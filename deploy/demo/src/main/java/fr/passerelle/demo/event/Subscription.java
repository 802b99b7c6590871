package fr.passerelle.demo.event;

import fr.passerelle.demo.partner.StepFailed;
import fr.passerelle.local.Ports;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Reads the topics of one département from the moment of the subscription on, without a group of its own. Not for
/// several threads.
public final class Subscription implements AutoCloseable {
    private static final Duration POLL = Duration.ofMillis(100);
    private static final List<String> ANNOUNCING = List.of("beneficiary", "scheduling", "partner", "contract");

    private final List<String> topics;
    private final Consumer<String, byte[]> consumer;
    private final Map<TopicPartition, Long> ends;
    private final List<SeenEvent> seen = new ArrayList<>();
    private final Set<String> assigned = new HashSet<>();

    /// @param client of the realm, which comes in by the listener for partners
    public static Subscription ofPartner(Ports ports, String client, String departement) {
        return new Subscription(departement, OutsideListener.settings(ports, client));
    }

    /// By the listener of the machine itself, for the départements that have no subscriber in the local realm.
    public static Subscription ofMachine(Ports ports, String departement) {
        return new Subscription(
                departement, Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, "127.0.0.1:" + ports.kafka()));
    }

    private Subscription(String departement, Map<String, Object> access) {
        this.topics = ANNOUNCING.stream()
                .map(service -> "passerelle.%s.%s.v1".formatted(service, departement))
                .toList();
        var settings = new HashMap<>(access);
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "15000");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        this.consumer = connected(settings);
        this.ends = endsNow();
    }

    private static Consumer<String, byte[]> connected(Map<String, Object> settings) {
        try {
            return new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
        } catch (KafkaException e) {
            throw new StepFailed("Kafka ou Keycloak ne répond pas : lancez make up.", e);
        }
    }

    private Map<TopicPartition, Long> endsNow() {
        try {
            return consumer.endOffsets(partitions(topics));
        } catch (KafkaException e) {
            consumer.close();
            throw new StepFailed("Kafka ne répond pas, ou refuse " + topics + " : " + e.getMessage(), e);
        }
    }

    /// Lets go of what was read so far.
    public void forget() {
        seen.clear();
    }

    /// @param what is waited for, to be said when the time is over
    /// @param enough of everything seen since the subscription
    public List<SeenEvent> until(String what, Duration limit, Predicate<List<SeenEvent>> enough) {
        var end = System.nanoTime() + limit.toNanos();
        while (!enough.test(seen)) {
            if (System.nanoTime() > end) {
                throw new StepFailed("%s : pas encore dans Kafka après %d s (%d événements lus)."
                        .formatted(what, limit.toSeconds(), seen.size()));
            }
            poll();
        }
        return List.copyOf(seen);
    }

    private void poll() {
        try {
            if (assigned.size() < topics.size()) {
                assign();
            }
            if (!assigned.isEmpty()) {
                consumer.poll(POLL).forEach(message -> seen.add(SeenEvent.of(message)));
            }
        } catch (KafkaException e) {
            throw new StepFailed("Kafka refuse la lecture de " + topics + " : " + e.getMessage(), e);
        }
    }

    /// The first event of a service in a département makes its topic, so it may not be there yet. Partitions that are
    /// read already keep their place.
    private void assign() {
        var found = partitions(topics);
        var fresh = found.stream()
                .filter(partition -> !assigned.contains(partition.topic()))
                .toList();
        if (fresh.isEmpty()) {
            return;
        }
        consumer.assign(found);
        fresh.forEach(partition -> {
            consumer.seek(partition, ends.getOrDefault(partition, 0L));
            assigned.add(partition.topic());
        });
    }

    private List<TopicPartition> partitions(List<String> names) {
        return names.stream()
                .flatMap(name -> consumer.partitionsFor(name).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    @Override
    public void close() {
        consumer.close();
    }
}
