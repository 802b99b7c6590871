package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.demo.CafFileWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

/// A service that is not yet brought up to date meets an event of a later version.
class NewerVersionTest {
    private static final List<String> CONSUMERS = List.of("scheduling", "partner", "contract", "reporting");
    private static final int RIGHTS = 3;

    @Test
    void an_event_of_a_newer_version_is_parked_by_each_service_that_knows_the_older_and_nothing_else_stops()
            throws ExecutionException, InterruptedException {
        // Given
        Calm.isReached();
        var known = Statistics.rightsOpened("statisticien-92");
        var people = World.number("scheduling", "select count(*) from person");
        var newer = UUID.randomUUID().toString();
        // When
        announce("RsaRightOpened.v2", newer);
        CafFiles.completed(
                "caf-92",
                CafFiles.send(
                        "caf-92",
                        CafFiles.content(new CafFileWriter("92", LocalDate.parse("2026-09-30"), 2_222), RIGHTS)));
        // Then
        for (var service : CONSUMERS) {
            await().atMost(SOON)
                    .untilAsserted(() -> assertThat(Topic.parkedBy(service))
                            .as(service)
                            .filteredOn(parked -> newer.equals(parked.key()))
                            .singleElement()
                            .satisfies(parked -> assertThat(Topic.header(parked, "passerelle_reason"))
                                    .isEqualTo("newer-version")));
        }
        await().atMost(SOON).until(() -> Statistics.rightsOpened("statisticien-92") == known + RIGHTS);
        await().atMost(SOON).until(() -> World.number("scheduling", "select count(*) from person") >= people + RIGHTS);
    }

    private static void announce(String type, String person) throws ExecutionException, InterruptedException {
        var message = new ProducerRecord<>("passerelle.beneficiary.92.v1", person, "{\"shape\": \"unknown\"}");
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_type",
                        "fr.passerelle.beneficiary." + type,
                        "ce_source",
                        "/services/beneficiary",
                        "ce_subject",
                        person,
                        "ce_time",
                        Instant.now().toString(),
                        "ce_departement",
                        "92")
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(Topic.settings(), new StringSerializer(), new StringSerializer())) {
            producer.send(message).get();
        }
    }
}
