package fr.passerelle.platform.event;

import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;

/// The way to Kafka: one idempotent producer, the consumers' common settings, and topics made where they are
/// absent. Nothing is opened before its first use, so that a service starts while the broker is away.
@ApplicationScoped
public class Broker {
    private static final int PARTITIONS = 6; // never changes: a key would move and lose its order
    private static final Duration RETENTION = Duration.ofDays(400);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<String, Object> connection;
    private final Set<String> present = ConcurrentHashMap.newKeySet();
    private @Nullable KafkaProducer<byte[], byte[]> producer;
    private @Nullable Admin admin;

    Broker(@Identifier("default-kafka-broker") Map<String, Object> connection) {
        this.connection = connection;
    }

    /// The record is accepted in the order of the calls, and waits as long as the broker is away: a record that
    /// expired between two others would break the order of its key.
    public Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> message) {
        try {
            return producer().send(message);
        } catch (KafkaException e) {
            return CompletableFuture.failedFuture(e); // as the producer itself answers what it can name
        }
    }

    /// Returns when everything sent has been acknowledged or refused, however long the broker is away.
    public void flush() {
        producer().flush();
    }

    /// The next record goes by a new producer: one that met an error which it holds for fatal refuses whatever comes
    /// after it, even once the broker is back. What is still under way fails, and its sender sends it again.
    public synchronized void renewProducer() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    /// @param groupId owner of the offsets; they are committed by the caller, after the database
    public Consumer<byte[], byte[]> consumer(String groupId, int batchSize) {
        var settings = new HashMap<>(connection);
        settings.put("group.id", groupId);
        settings.put("enable.auto.commit", false);
        settings.put("auto.offset.reset", "earliest");
        settings.put("allow.auto.create.topics", false);
        settings.put("max.poll.records", batchSize);
        settings.put("metadata.max.age.ms", 2_000); // how soon a new département's topic is noticed
        settings.put("session.timeout.ms", 10_000); // how long a killed replica keeps its partitions
        settings.put("heartbeat.interval.ms", 3_000);
        settings.put("partition.assignment.strategy", "org.apache.kafka.clients.consumer.CooperativeStickyAssignor");
        return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    }

    /// Makes those that do not exist: kept by time and never compacted, because a projection is rebuilt from them.
    public void ensure(Collection<String> topics) {
        var absent = topics.stream()
                .filter(topic -> !present.contains(topic))
                .distinct()
                .toList();
        if (absent.isEmpty()) {
            return;
        }
        var configuration = Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(RETENTION.toMillis()));
        var creations = admin().createTopics(absent.stream()
                        .map(name ->
                                new NewTopic(name, Optional.of(PARTITIONS), Optional.empty()).configs(configuration))
                        .toList())
                .values();
        creations.forEach((topic, creation) -> {
            awaitCreation(topic, creation);
            present.add(topic);
        });
    }

    /// How many replicas read as one group.
    public int members(String groupId) {
        var described = admin().describeConsumerGroups(List.of(groupId)).all();
        try {
            return described
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                    .values()
                    .iterator()
                    .next()
                    .members()
                    .size();
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("group " + groupId + " cannot be described", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static void awaitCreation(String topic, KafkaFuture<Void> creation) {
        try {
            creation.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("topic " + topic + " cannot be made", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("topic " + topic + " cannot be made: no answer from the broker", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted", e);
    }

    private synchronized KafkaProducer<byte[], byte[]> producer() {
        if (producer == null) {
            var settings = new HashMap<>(connection);
            settings.put("acks", "all");
            settings.put("enable.idempotence", true);
            settings.put("delivery.timeout.ms", Integer.MAX_VALUE);
            settings.put("max.block.ms", PATIENCE.toMillis());
            producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private synchronized Admin admin() {
        if (admin == null) {
            var settings = new HashMap<>(connection);
            settings.put("default.api.timeout.ms", (int) PATIENCE.toMillis());
            settings.put("request.timeout.ms", (int) PATIENCE.toMillis() / 2);
            admin = Admin.create(settings);
        }
        return admin;
    }

    @PreDestroy
    synchronized void close() {
        if (producer != null) {
            producer.close(Duration.ofSeconds(2));
        }
        if (admin != null) {
            admin.close(Duration.ofSeconds(2));
        }
    }
}
