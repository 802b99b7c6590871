package fr.passerelle.platform.inbox;

import fr.passerelle.platform.deadletter.DeadLetters;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.event.Topics;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.outbox.Outbox;
import fr.passerelle.platform.tenancy.TenantScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/// What the messaging tests do to both ends of the road.
@ApplicationScoped
public class Messaging {
    public static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    private final Broker broker;
    private final Topics topics;
    private final Outbox outbox;
    private final DataSource dataSource;
    private final MeterRegistry metrics;

    Messaging(Broker broker, Topics topics, Outbox outbox, DataSource dataSource, MeterRegistry metrics) {
        this.broker = broker;
        this.topics = topics;
        this.outbox = outbox;
        this.dataSource = dataSource;
        this.metrics = metrics;
    }

    public static Announcement note(String key, int number) {
        return note("92", key, number);
    }

    public static Announcement note(String departement, String key, int number) {
        return Announcement.of("NoteTaken.v1", key, key, departement, AT, new Note(key, number));
    }

    public void announce(Announcement... announcements) {
        QuarkusTransaction.requiringNew().run(() -> outbox.append(List.of(announcements)));
    }

    /// The headers of a note that a test spoils or repeats.
    public Map<String, String> headers(UUID id) {
        return new LinkedHashMap<>(CloudEventHeaders.of(id, topics.service(), note("any", 1), null));
    }

    /// Puts a record into the topic directly, as another service's relay would.
    public void send(String key, Map<String, String> headers, String payload) {
        var topic = topics.of(note(key, 0));
        broker.ensure(List.of(topic));
        var _ = broker.send(
                new ProducerRecord<>(topic, null, bytes(key), bytes(payload), CloudEventHeaders.toKafka(headers)));
        broker.flush();
    }

    public void send(String key, int number) {
        send(key, headers(Ids.next()), payload(key, number));
    }

    public static String payload(String key, int number) {
        return "{\"key\":\"%s\",\"number\":%d,\"addedLater\":true}".formatted(key, number);
    }

    public List<Integer> effects(String key) {
        var sql = "select number from effect where key = ? order by position";
        return TenantScope.within(Set.of("92", "59"), () -> numbers(sql, key));
    }

    /// Rows that still wait in the outbox.
    public List<Integer> waiting(String key) {
        return numbers("select (payload::json ->> 'number')::int from outbox where key = ? order by seq", key);
    }

    /// All records of a topic so far.
    public List<ConsumerRecord<byte[], byte[]>> records(String topic) {
        broker.ensure(List.of(topic));
        var records = new ArrayList<ConsumerRecord<byte[], byte[]>>();
        try (var consumer = broker.consumer("test-" + Ids.next(), 500)) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            while (partitions.stream().anyMatch(p -> consumer.position(p) < ends.getOrDefault(p, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        return records;
    }

    /// How many events of a key are parked.
    public long parked(String key) {
        return parkedOf(key).count();
    }

    /// The code of the first of them.
    public String reasonOf(String key) {
        return parkedOf(key)
                .map(parked -> header(parked, DeadLetters.REASON))
                .findFirst()
                .orElse("not parked");
    }

    private Stream<ConsumerRecord<byte[], byte[]>> parkedOf(String key) {
        return records(topics.deadLetters()).stream()
                .filter(parked -> key(parked).equals(key));
    }

    /// Notes counted with an outcome.
    public double counted(String outcome) {
        return metrics.counter("passerelle.inbox.events", "outcome", outcome, "type", type())
                .count();
    }

    /// How many events were parked with a code.
    public double countedParked(String code) {
        return metrics.counter("passerelle.deadletter.parked", "code", code).count();
    }

    private String type() {
        return "fr.passerelle." + topics.service() + ".NoteTaken.v1";
    }

    public static String header(ConsumerRecord<byte[], byte[]> from, String name) {
        return CloudEventHeaders.read(from.headers(), name).orElse("");
    }

    public static String key(ConsumerRecord<byte[], byte[]> from) {
        return new String(from.key(), StandardCharsets.UTF_8);
    }

    /// The partition of a topic that the key belongs to, as the producer computes it.
    public static int partitionOf(String key) {
        return Utils.toPositive(Utils.murmur2(bytes(key))) % 6;
    }

    /// The trace that the handler worked in.
    public String traceOf(String key) {
        return NoteHandler.TRACES.getOrDefault(key, "none");
    }

    private List<Integer> numbers(String sql, String key) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            select.setString(1, key);
            var numbers = new ArrayList<Integer>();
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    numbers.add(rows.getInt(1));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
