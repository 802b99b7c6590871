package fr.passerelle.beneficiary;

import static fr.passerelle.testing.Patience.SOON;

import fr.passerelle.testing.event.Announced;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.awaitility.Awaitility;

/// What this service could not take, read from its dead letters.
public final class Parked implements AutoCloseable {
    private final KafkaConsumer<String, byte[]> consumer =
            Announced.consumer("passerelle\\.beneficiary\\.dead-letter.*");
    private final Map<UUID, String> reasons = new HashMap<>();

    /// Waits for an event to be there.
    ///
    /// @param event its `ce_id`
    public String reasonOf(UUID event) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> {
                            consumer.poll(Duration.ofMillis(200))
                                    .forEach(record -> reasons.put(
                                            UUID.fromString(header(record, "ce_id")),
                                            header(record, "passerelle_reason")));
                            return reasons.getOrDefault(event, "");
                        },
                        reason -> !reason.isEmpty());
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(
                Objects.requireNonNull(record.headers().lastHeader(name)).value(), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        consumer.close();
    }
}
