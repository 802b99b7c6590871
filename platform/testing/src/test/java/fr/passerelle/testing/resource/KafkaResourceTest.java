package fr.passerelle.testing.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaResourceTest {
    private final Map<String, String> settings = new KafkaResource().start();
    private final Map<String, Object> client =
            Map.of("bootstrap.servers", String.valueOf(settings.get("kafka.bootstrap.servers")));

    @Test
    void a_record_written_before_an_outage_is_read_after_it() throws Exception {
        // Given
        try (var admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic("outage", 1, (short) 1)))
                    .all()
                    .get();
        }
        write("before");
        // When
        KafkaResource.stopBroker();
        var address = KafkaResource.startBroker();
        write("after");
        // Then
        assertThat(address).isEqualTo(settings.get("PASSERELLE_KAFKA"));
        assertThat(read(2)).containsExactly("before", "after");
    }

    private void write(String value) throws Exception {
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>("outage", value)).get();
        }
    }

    private List<String> read(int expected) {
        var partition = new TopicPartition("outage", 0);
        var found = new ArrayList<String>();
        try (var consumer =
                new KafkaConsumer<>(new HashMap<>(client), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(Set.of(partition));
            consumer.seekToBeginning(Set.of(partition));
            for (int i = 0; i < 20 && found.size() < expected; i++) {
                consumer.poll(Duration.ofMillis(500)).forEach(record -> found.add(record.value()));
            }
        }
        return found;
    }
}
