package fr.passerelle.bench;

import fr.passerelle.demo.partner.Await;
import fr.passerelle.local.LocalPlatform;
import fr.passerelle.local.Ports;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// From the first byte of the file of a whole département until nothing moves any more: its report is there, each
/// service has announced what it had to and taken what the others announced, and no message waits to be sent.
record Drain(LocalPlatform platform, FileImport imports, Path file, int households) {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final double NANOS = 1e9;
    private static final String UNSENT = "select count(*) from notice where status = 'TO_SEND'";
    private static final String TO_ANNOUNCE = "select count(*) from outbox";

    String measure() {
        var begin = System.nanoTime();
        var report = imports.send(file, households) / NANOS;
        try (var kafka = Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                "127.0.0.1:" + platform.ports().kafka()))) {
            var written = until("messages", begin, () -> count("beneficiary", UNSENT) == 0);
            var each = new StringJoiner(", ");
            for (var service : Ports.SERVICES) {
                each.add("%s %.0f s".formatted(service, until(service, begin, () -> isDone(kafka, service))));
            }
            var drained = until("the services", begin, () -> isStill(kafka));
            return "report of %d new households (nature COURANT) after %.0f s; no message waits after %.0f s; platform drained after %.0f s (%s at the latest); events parked: %d"
                    .formatted(households, report, written, drained, each, parked(kafka));
        }
    }

    /// @return seconds
    private static double until(String what, long begin, BooleanSupplier done) {
        return Await.until(
                what,
                PATIENCE,
                () -> done.getAsBoolean() ? Optional.of((System.nanoTime() - begin) / NANOS) : Optional.empty());
    }

    /// What one takes late makes another announce again, or a message leave: so all of them are asked twice.
    private boolean isStill(Admin kafka) {
        return Stream.of(1, 2)
                .allMatch(_ -> Ports.SERVICES.stream().allMatch(service -> isDone(kafka, service))
                        && count("beneficiary", UNSENT) == 0);
    }

    private boolean isDone(Admin kafka, String service) {
        return count(service, TO_ANNOUNCE) == 0 && lag(kafka, service) == 0;
    }

    private long count(String service, String query) {
        try (var database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:%d/%s"
                                .formatted(platform.ports().postgres(), service),
                        "postgres",
                        "postgres");
                var counted = database.createStatement().executeQuery(query)) {
            counted.next();
            return counted.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException("the database of " + service + " cannot be read", e);
        }
    }

    /// Events of the partitions that a service reads which it has not taken yet; of one where it has taken none, all.
    private static long lag(Admin kafka, String service) {
        return asked(() -> {
            var group = Objects.requireNonNull(
                    kafka.describeConsumerGroups(List.of(service)).all().get().get(service));
            var read = group.members().stream()
                    .flatMap(member -> member.assignment().topicPartitions().stream())
                    .collect(Collectors.toSet());
            var taken = kafka.listConsumerGroupOffsets(service)
                    .partitionsToOffsetAndMetadata()
                    .get();
            var offsets = read.stream()
                    .map(taken::get)
                    .filter(Objects::nonNull)
                    .mapToLong(OffsetAndMetadata::offset)
                    .sum();
            return ends(kafka, read) - offsets;
        });
    }

    /// Events that a service could not take, on a platform that is new.
    private static long parked(Admin kafka) {
        return asked(() -> {
            var topics = kafka.listTopics().names().get().stream()
                    .filter(topic -> topic.endsWith(".dead-letter.v1"))
                    .toList();
            var partitions = kafka.describeTopics(topics).allTopicNames().get().values().stream()
                    .flatMap(topic -> topic.partitions().stream()
                            .map(partition -> new TopicPartition(topic.name(), partition.partition())))
                    .collect(Collectors.toSet());
            return ends(kafka, partitions);
        });
    }

    private static long ends(Admin kafka, Set<TopicPartition> partitions)
            throws ExecutionException, InterruptedException {
        var latest = partitions.stream().collect(Collectors.toMap(one -> one, _ -> OffsetSpec.latest()));
        return kafka.listOffsets(latest).all().get().values().stream()
                .mapToLong(ListOffsetsResultInfo::offset)
                .sum();
    }

    private interface Question {
        long answer() throws ExecutionException, InterruptedException;
    }

    private static long asked(Question question) {
        try {
            return question.answer();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Kafka does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
