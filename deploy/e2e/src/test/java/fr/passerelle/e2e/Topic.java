package fr.passerelle.e2e;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;

/// A topic of the platform, read as it stands.
final class Topic {
    private Topic() {}

    /// From the beginning; nothing where nobody has written yet.
    static List<ConsumerRecord<String, String>> read(String name) {
        try (var consumer = new KafkaConsumer<>(settings(), new StringDeserializer(), new StringDeserializer())) {
            if (!consumer.listTopics().containsKey(name)) {
                return List.of();
            }
            var partitions = consumer.partitionsFor(name).stream()
                    .map(info -> new TopicPartition(name, info.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var all = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(all::add);
            }
            return all;
        }
    }

    /// What a service could not take.
    static List<ConsumerRecord<String, String>> parkedBy(String service) {
        return read("passerelle.%s.dead-letter.v1".formatted(service));
    }

    static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    static Properties settings() {
        var settings = new Properties();
        settings.put(
                "bootstrap.servers", "127.0.0.1:" + World.platform().ports().kafka());
        settings.put("enable.auto.commit", "false");
        return settings;
    }
}
