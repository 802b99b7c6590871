package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.passerelle.demo.CafFileWriter;
import fr.passerelle.demo.event.OutsideListener;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnsupportedSaslMechanismException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The broker's listener for subscribers outside: a topic of persons is for its Département alone.
class KafkaAccessTest {
    private static final String OF_92 = "passerelle.beneficiary.92.v1";
    private static final String OF_59 = "passerelle.beneficiary.59.v1";

    @BeforeAll
    static void rights_open_in_two_departements() {
        for (var departement : Set.of("92", "59")) {
            var writer = new CafFileWriter(departement, LocalDate.parse("2026-09-30"), 1515);
            var client = "caf-" + departement;
            CafFiles.completed(client, CafFiles.send(client, CafFiles.content(writer, 3)));
            assertThat(Announced.on("beneficiary", departement)).isNotEmpty();
        }
    }

    @Test
    void the_integration_team_of_92_subscribes_with_its_token_and_reads_every_fact_of_92() {
        // Given
        var announced =
                Announced.on("beneficiary", "92").stream().map(Announced::key).collect(Collectors.toSet());
        var read = new HashSet<String>();
        try (var consumer = consumer("integration-92")) {
            // When
            consumer.subscribe(Set.of(OF_92));
            // Then
            await().atMost(SOON).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(fact -> read.add(fact.key()));
                return read.containsAll(announced);
            });
        }
    }

    @Test
    void the_integration_team_of_92_is_refused_the_topic_of_59_and_is_not_told_of_it() {
        try (var consumer = consumer("integration-92")) {
            consumer.subscribe(Set.of(OF_59));
            assertThatThrownBy(() -> consumer.poll(SOON)).isInstanceOf(TopicAuthorizationException.class);
            assertThat(consumer.listTopics(SOON).keySet()).contains(OF_92).allMatch(name -> name.contains(".92."));
        }
    }

    @Test
    void an_association_reads_no_topic_of_persons() {
        try (var consumer = consumer("plaine-emploi")) {
            assertThat(consumer.listTopics(SOON)).isEmpty();
            for (var topic : Set.of(OF_92, OF_59)) {
                assertThatThrownBy(() -> consumer.partitionsFor(topic, SOON))
                        .as(topic)
                        .isInstanceOf(TopicAuthorizationException.class);
            }
        }
    }

    @Test
    void nobody_comes_in_without_a_token_of_the_provider() {
        // Given
        var settings = settings("integration-92");
        settings.put("sasl.mechanism", "PLAIN");
        settings.remove("sasl.login.callback.handler.class");
        settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"integration-92\" password=\"x\";");
        // When, Then
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            assertThatThrownBy(() -> consumer.listTopics(SOON)).isInstanceOf(UnsupportedSaslMechanismException.class);
        }
    }

    private static KafkaConsumer<String, String> consumer(String client) {
        return new KafkaConsumer<>(settings(client), new StringDeserializer(), new StringDeserializer());
    }

    private static Map<String, Object> settings(String client) {
        var settings = new HashMap<>(OutsideListener.settings(World.platform().ports(), client));
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, client + "-access");
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        return settings;
    }
}
