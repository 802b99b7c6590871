package fr.passerelle.subscriber;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/// Prints what happens in a département: `<properties of the client> <département> [seconds]`.
public final class Subscriber {
    /// What this subscriber has a use for. Anything else, and any later version, is passed over on purpose.
    private static final Set<String> WANTED =
            Set.of("RsaRightOpened.v1", "AppointmentBooked.v1", "OrientationDecided.v1", "CerValidated.v1");

    /// Where a database is at hand, a table with a unique key on the id, written together with the effect.
    private final Set<String> seen = new LinkedHashSet<>();

    private final KafkaConsumer<String, byte[]> consumer;

    private Subscriber(Properties settings) {
        consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    }

    public static void main(String[] arguments) throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of(arguments[0]))) {
            settings.load(file);
        }
        settings.setProperty("enable.auto.commit", "false"); // only what had its effect is done with
        var duration = arguments.length > 2 ? Duration.ofSeconds(Long.parseLong(arguments[2])) : Duration.ofDays(365);
        new Subscriber(settings).run(arguments[1], Instant.now().plus(duration));
    }

    private void run(String departement, Instant end) throws IOException {
        var topics =
                Pattern.compile("passerelle\\.(beneficiary|scheduling|partner|contract)\\." + departement + "\\.v1");
        try (consumer) {
            consumer.subscribe(topics);
            while (Instant.now().isBefore(end)) {
                var messages = consumer.poll(Duration.ofSeconds(1));
                take(messages);
                consumer.commitSync();
            }
        }
    }

    private void take(ConsumerRecords<String, byte[]> messages) throws IOException {
        for (var message : messages) {
            var event = Event.of(message);
            if (WANTED.contains(event.name()) && seen.add(event.id())) {
                System.out.printf("%-22s %s %s%n", event.name(), event.key(), event.data());
            }
        }
    }
}
