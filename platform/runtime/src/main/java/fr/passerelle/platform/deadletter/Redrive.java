package fr.passerelle.platform.deadletter;

import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.Topics;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;

/// Sends the parked events to the consumer again, once whatever refused them is repaired. They come back under
/// their own id, which the inbox does not know since they had no effect. Those parked while it runs are left for
/// the next time.
@ApplicationScoped
public class Redrive {
    private static final int BATCH = 500;

    private final Broker broker;
    private final Topics topics;

    Redrive(Broker broker, Topics topics) {
        this.broker = broker;
        this.topics = topics;
    }

    /// @return how many were sent
    public synchronized int run() throws InterruptedException {
        broker.ensure(List.of(topics.deadLetters(), topics.redrive()));
        try (var consumer = broker.consumer(topics.service() + ".redrive", BATCH)) {
            var partitions = consumer.partitionsFor(topics.deadLetters()).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            var ends = consumer.endOffsets(partitions);
            int sent = 0;
            while (partitions.stream().anyMatch(partition -> isBefore(ends, consumer, partition))) {
                sent += sendNext(consumer, ends);
            }
            return sent;
        }
    }

    private int sendNext(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends)
            throws InterruptedException {
        var sending = new ArrayList<Future<RecordMetadata>>();
        for (var parked : consumer.poll(Duration.ofSeconds(1))) {
            if (parked.offset() < end(ends, new TopicPartition(parked.topic(), parked.partition()))) {
                sending.add(broker.send(again(parked)));
            }
        }
        if (!sending.isEmpty()) {
            awaitAll(sending);
            consumer.commitSync(reached(consumer, ends));
        }
        return sending.size();
    }

    private static void awaitAll(List<Future<RecordMetadata>> sending) throws InterruptedException {
        for (var result : sending) {
            try {
                result.get();
            } catch (ExecutionException e) {
                throw new IllegalStateException("not sent again: the rest waits for the next redrive", e);
            }
        }
    }

    private static Map<TopicPartition, OffsetAndMetadata> reached(
            Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
        var reached = new HashMap<TopicPartition, OffsetAndMetadata>();
        ends.forEach((partition, end) ->
                reached.put(partition, new OffsetAndMetadata(Math.min(end, consumer.position(partition)))));
        return reached;
    }

    private static boolean isBefore(
            Map<TopicPartition, Long> ends, Consumer<byte[], byte[]> consumer, TopicPartition partition) {
        return consumer.position(partition) < end(ends, partition);
    }

    private static long end(Map<TopicPartition, Long> ends, TopicPartition partition) {
        return ends.getOrDefault(partition, 0L);
    }

    private ProducerRecord<byte[], byte[]> again(ConsumerRecord<byte[], byte[]> parked) {
        var headers = new RecordHeaders();
        parked.headers().forEach(header -> {
            if (!header.key().startsWith(DeadLetters.PREFIX)) {
                headers.add(header);
            }
        });
        return new ProducerRecord<>(topics.redrive(), null, parked.key(), parked.value(), headers);
    }
}
