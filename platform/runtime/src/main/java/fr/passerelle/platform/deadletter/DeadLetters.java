package fr.passerelle.platform.deadletter;

import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.Topics;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jboss.logging.Logger;

/// Where an event goes that no repetition will make acceptable: unreadable, or refused by a rule. The reason is
/// a code; a message could quote what the event says of a person.
@ApplicationScoped
public class DeadLetters {
    public static final String REASON = "passerelle_reason";
    static final String PREFIX = "passerelle_";
    private static final Logger LOG = Logger.getLogger(DeadLetters.class);
    private static final int PATIENCE_SECONDS = 20;

    private final Broker broker;
    private final Topics topics;
    private final MeterRegistry metrics;

    DeadLetters(Broker broker, Topics topics, MeterRegistry metrics) {
        this.broker = broker;
        this.topics = topics;
        this.metrics = metrics;
    }

    /// Returns once the broker has it; otherwise throws, and the event is still where it was.
    public void park(ConsumerRecord<byte[], byte[]> unacceptable, String reason) {
        broker.ensure(List.of(topics.deadLetters()));
        var sent = broker.send(parked(unacceptable, reason));
        try {
            sent.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("not parked: " + reason, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("not parked: " + reason, e);
        }
        metrics.counter("passerelle.deadletter.parked", "code", reason).increment();
        LOG.warnf(
                "parked: %s, partition %d offset %d: %s",
                unacceptable.topic(), unacceptable.partition(), unacceptable.offset(), reason);
    }

    private ProducerRecord<byte[], byte[]> parked(ConsumerRecord<byte[], byte[]> from, String reason) {
        var headers = new RecordHeaders(from.headers());
        // an event that was parked before, redriven and refused again tells its last story
        headers.remove(REASON)
                .remove(PREFIX + "topic")
                .remove(PREFIX + "partition")
                .remove(PREFIX + "offset");
        headers.add(REASON, bytes(reason))
                .add(PREFIX + "topic", bytes(from.topic()))
                .add(PREFIX + "partition", bytes(Integer.toString(from.partition())))
                .add(PREFIX + "offset", bytes(Long.toString(from.offset())));
        return new ProducerRecord<>(topics.deadLetters(), null, from.key(), from.value(), headers);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
