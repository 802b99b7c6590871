package fr.passerelle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.contract.EventContract;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/// What this service has announced, read from the real topics; each event names the schema that it keeps.
public final class Announced implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Fact> facts = new ArrayList<>();

    public Announced() {
        consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                        ConsumerConfig.GROUP_ID_CONFIG,
                        Ids.next().toString(),
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                        "500"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        consumer.subscribe(Pattern.compile("passerelle\\.scheduling\\..*"));
    }

    /// @param type for example `AppointmentBooked`
    /// @param key the person, else the site or the planning
    public record Fact(String type, String key, JsonNode data) {}

    /// Waits until as many facts of a person, or of a site or planning that concerns nobody, are there.
    public List<Fact> of(Object key, int atLeast) {
        return matching(fact -> fact.key().equals(key.toString()), atLeast);
    }

    private List<Fact> matching(Predicate<Fact> wanted, int atLeast) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> {
                            consumer.poll(Duration.ofMillis(200)).forEach(record -> facts.add(fact(record)));
                            return facts.stream().filter(wanted).toList();
                        },
                        found -> found.size() >= atLeast);
    }

    private static Fact fact(ConsumerRecord<String, byte[]> record) {
        var type = header(record, "ce_type").replaceFirst("^fr\\.passerelle\\.scheduling\\.", "");
        assertThat(header(record, "ce_dataschema"))
                .isEqualTo(EventContract.of(type).id());
        try {
            return new Fact(type.replaceAll("\\.v1$", ""), record.key(), JSON.readTree(record.value()));
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
