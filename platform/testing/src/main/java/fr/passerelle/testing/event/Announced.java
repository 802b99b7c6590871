package fr.passerelle.testing.event;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.testing.contract.EventContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/// What one service has announced, read from the real topics; each event names the schema that it keeps.
public final class Announced implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String prefix;
    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Fact> facts = new ArrayList<>();

    private Announced(String service) {
        prefix = "fr.passerelle." + service + ".";
        consumer = consumer("passerelle\\." + service + "(-sensitive)?\\.[0-9].*");
    }

    /// @param service name in its topics, for example `beneficiary`
    public static Announced by(String service) {
        return new Announced(service);
    }

    /// @param topics pattern of their names, read from their beginning
    public static KafkaConsumer<String, byte[]> consumer(String topics) {
        var consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        UUID.randomUUID().toString(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        "500"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(Pattern.compile(topics));
        return consumer;
    }

    /// @param type without the version, for example `DoorOpened`
    /// @param key what the facts of the topic are kept in order by
    public record Fact(String type, String key, JsonNode data, String topic) {
        public boolean isSensitive() {
            return topic.contains("-sensitive.");
        }
    }

    /// Waits until as many facts of a key are there, in their order.
    public List<Fact> of(Object key, int atLeast) {
        return found(key, facts -> facts.size() >= atLeast);
    }

    /// Waits until as many facts of a type are there among those of a key, whatever else is.
    public List<Fact> until(Object key, String type, int times) {
        return found(
                key,
                facts -> facts.stream().filter(fact -> fact.type().equals(type)).count() >= times);
    }

    /// Those of a type alone, once as many are there.
    public List<Fact> of(Object key, String type, int times) {
        return until(key, type, times).stream()
                .filter(fact -> fact.type().equals(type))
                .toList();
    }

    private List<Fact> found(Object key, Predicate<List<Fact>> enough) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> {
                            consumer.poll(Duration.ofMillis(200)).forEach(record -> facts.add(fact(record)));
                            return facts.stream()
                                    .filter(fact -> fact.key().equals(key.toString()))
                                    .toList();
                        },
                        enough);
    }

    private Fact fact(ConsumerRecord<String, byte[]> record) {
        var name = header(record, "ce_type").substring(prefix.length());
        var contract = EventContract.of(name);
        assertThat(header(record, "ce_dataschema")).isEqualTo(contract.id());
        contract.assertKeptBy(new String(record.value(), StandardCharsets.UTF_8));
        try {
            var type = name.substring(0, name.lastIndexOf('.'));
            return new Fact(type, record.key(), JSON.readTree(record.value()), record.topic());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
