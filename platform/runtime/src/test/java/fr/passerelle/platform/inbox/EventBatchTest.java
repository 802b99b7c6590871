package fr.passerelle.platform.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.event.Topics;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class EventBatchTest {
    @Inject
    EventBatch batch;

    @Inject
    Messaging messaging;

    @Inject
    Topics topics;

    @AfterEach
    void nothing_fails() {
        NoteHandler.nothingFails();
    }

    @Test
    void an_event_is_handled_in_the_scope_of_its_own_departement() {
        // When
        var stopped = batch.take(List.of(
                record(0, "92", "scope-a", 1),
                record(1, "59", "scope-b", 1),
                record(2, "92", "scope-a", 2),
                record(3, "14", "scope-c", 1)));
        // Then
        assertThat(stopped).isEmpty();
        assertThat(NoteHandler.SCOPES)
                .containsEntry("scope-a", Set.of("92"))
                .containsEntry("scope-b", Set.of("59"))
                .containsEntry("scope-c", Set.of("14"));
        assertThat(messaging.effects("scope-a")).containsExactly(1, 2);
    }

    @Test
    void a_departement_that_fails_stops_their_common_partition_and_loses_nothing_of_the_others() {
        // Given
        NoteHandler.UNAVAILABLE.add("mixed-b");
        var mixed =
                List.of(record(10, "92", "mixed-a", 1), record(11, "59", "mixed-b", 1), record(12, "92", "mixed-a", 2));
        // When
        var stopped = batch.take(mixed);
        NoteHandler.UNAVAILABLE.clear();
        var again = batch.take(mixed.subList(1, 3));
        // Then
        assertThat(stopped).isEqualTo(Map.of(new TopicPartition(topics.redrive(), 0), 11L));
        assertThat(again).isEmpty();
        assertThat(messaging.effects("mixed-a")).containsExactly(1, 2);
        assertThat(messaging.effects("mixed-b")).containsExactly(1);
    }

    /// Of the one topic where départements meet: that of the parked events that are sent again.
    private ConsumerRecord<byte[], byte[]> record(long offset, String departement, String key, int number) {
        var headers = messaging.headers(Ids.next());
        headers.put(CloudEventHeaders.DEPARTEMENT, departement);
        var value = Messaging.payload(key, number).getBytes(StandardCharsets.UTF_8);
        return new ConsumerRecord<>(
                topics.redrive(),
                0,
                offset,
                0,
                TimestampType.CREATE_TIME,
                key.length(),
                value.length,
                key.getBytes(StandardCharsets.UTF_8),
                value,
                CloudEventHeaders.toKafka(headers),
                Optional.empty());
    }
}
