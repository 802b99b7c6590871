package fr.passerelle.platform.inbox;

import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.Topics;
import fr.passerelle.platform.event.Worker;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;

/// Polls, has the batch taken, then commits the offsets: after the database, so that a crash between the two
/// delivers again and the inbox says no. It never stops polling, whatever is away, or the group would take it for
/// dead.
@ApplicationScoped
class ConsumerLoop {
    private static final Logger LOG = Logger.getLogger(ConsumerLoop.class);
    private static final Duration POLL = Duration.ofMillis(250);
    private static final Duration COMMIT = Duration.ofSeconds(5);

    private final ConsumerConfig config;
    private final Broker broker;
    private final Topics topics;
    private final Inbox inbox;
    private final EventBatch batch;
    private final StoppedPartitions stopped = new StoppedPartitions();
    private final AtomicLong lag = new AtomicLong();
    private final Queue<java.util.function.Consumer<Consumer<byte[], byte[]>>> requests = new ConcurrentLinkedQueue<>();
    private final Worker worker = new Worker("event-consumer", this::consume);

    ConsumerLoop(
            ConsumerConfig config, Broker broker, Topics topics, Inbox inbox, EventBatch batch, MeterRegistry metrics) {
        this.config = config;
        this.broker = broker;
        this.topics = topics;
        this.inbox = inbox;
        this.batch = batch;
        metrics.gauge("passerelle.inbox.lag", lag);
        metrics.gauge("passerelle.inbox.stopped.partitions", stopped, StoppedPartitions::count);
    }

    void start(@Observes StartupEvent started) {
        if (config.topics().isPresent()) {
            worker.start();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        if (config.topics().isPresent()) {
            worker.close();
        }
    }

    /// The topics of other services, and the one by which this service's parked events come back.
    Pattern subscription() {
        return Pattern.compile("(" + config.topics().orElse("(?!)") + ")|" + Pattern.quote(topics.redrive()));
    }

    /// Has something done by the loop's own thread between two polls: a Kafka consumer belongs to one thread.
    <T> CompletableFuture<T> betweenPolls(Function<Consumer<byte[], byte[]>, T> request) {
        var answer = new CompletableFuture<T>();
        requests.add(consumer -> {
            try {
                answer.complete(request.apply(consumer));
            } catch (RuntimeException e) {
                answer.completeExceptionally(e); // whoever asked is told, and the loop goes on
            }
        });
        return answer;
    }

    private void consume() {
        inbox.maintain();
        try (var consumer = broker.consumer(topics.service(), config.batch())) {
            consumer.subscribe(subscription(), stopped);
            stopped.clear();
            takeUntilClosed(consumer);
        }
    }

    private void takeUntilClosed(Consumer<byte[], byte[]> consumer) {
        try {
            while (worker.isOpen()) {
                answerRequests(consumer);
                stopped.resumeDue(consumer);
                take(consumer, consumer.poll(POLL));
            }
        } catch (InterruptException e) {
            LOG.debug("the consumer is closed", e);
        } finally {
            var _ = Thread.interrupted(); // who is interrupted cannot leave the group, and others would wait for it
        }
    }

    private void answerRequests(Consumer<byte[], byte[]> consumer) {
        for (var request = requests.poll(); request != null; request = requests.poll()) {
            request.accept(consumer);
        }
    }

    private void take(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> polled) {
        lag.set(consumer.assignment().stream()
                .map(consumer::currentLag)
                .mapToLong(behind -> behind.orElse(0))
                .sum());
        if (polled.isEmpty()) {
            return;
        }
        var unfinished = batch.take(polled);
        commit(consumer, reached(polled, unfinished));
        stopped.stop(consumer, unfinished);
        polled.partitions().stream().filter(p -> !unfinished.containsKey(p)).forEach(stopped::passed);
    }

    private static Map<TopicPartition, OffsetAndMetadata> reached(
            ConsumerRecords<byte[], byte[]> polled, Map<TopicPartition, Long> unfinished) {
        var reached = new HashMap<TopicPartition, OffsetAndMetadata>();
        for (var partition : polled.partitions()) {
            var last = polled.records(partition).getLast().offset();
            reached.put(partition, new OffsetAndMetadata(unfinished.getOrDefault(partition, last + 1)));
        }
        return reached;
    }

    private static void commit(Consumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> reached) {
        try {
            consumer.commitSync(reached, COMMIT);
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            // the effects stand; at worst the events are delivered again and found in the inbox
            LOG.warnf("offsets are committed with the next batch: %s", e);
        }
    }
}
