package fr.passerelle.platform.inbox;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.deadletter.Redrive;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.event.Topics;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.PostgresResource;
import fr.passerelle.testing.resource.RealPlatform;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ConsumerLoopTest {
    @Inject
    Messaging messaging;

    @Inject
    Topics topics;

    @Inject
    Redrive redrive;

    @Inject
    MeterRegistry metrics;

    @AfterEach
    void all_is_well_again() {
        PostgresResource.startServer();
        NoteHandler.nothingFails();
    }

    @Test
    void an_event_delivered_again_has_no_second_effect() {
        // Given
        var id = Ids.next();
        var taken = messaging.counted("taken");
        var repeated = messaging.counted("repeated");
        // When
        for (int i = 0; i < 3; i++) {
            messaging.send("again", messaging.headers(id), Messaging.payload("again", 1));
        }
        messaging.send("again", 2);
        // Then
        await().atMost(SOON).until(() -> messaging.effects("again").contains(2));
        assertThat(messaging.effects("again")).containsExactly(1, 2);
        await().atMost(SOON).until(() -> messaging.counted("taken") - taken == 2);
        assertThat(messaging.counted("repeated") - repeated).isEqualTo(2);
    }

    @Test
    void an_event_that_a_rule_refuses_is_parked_alone_and_the_others_keep_their_order() {
        // Given
        NoteHandler.REFUSED.add("poison");
        // When
        for (int number = 1; number <= 100; number++) {
            messaging.send(number == 57 ? "poison" : "healthy", number);
        }
        // Then
        await().atMost(SOON).until(() -> messaging.effects("healthy").size() == 99 && messaging.parked("poison") == 1);
        assertThat(messaging.effects("healthy"))
                .isEqualTo(IntStream.rangeClosed(1, 100)
                        .filter(number -> number != 57)
                        .boxed()
                        .toList());
        assertThat(messaging.effects("poison")).isEmpty();
        assertThat(messaging.reasonOf("poison")).isEqualTo("note-refused");
    }

    @Test
    void a_failure_that_passes_parks_nothing_and_holds_up_its_own_partition_only() {
        // Given
        NoteHandler.UNAVAILABLE.add("stuck"); // however long the machine takes, patience with it has no end
        // When
        messaging.send("stuck", 1);
        messaging.send("stuck", 2);
        var flowing = keyOfAnotherPartition("stuck");
        messaging.send(flowing, 1);
        // Then
        await().atMost(SOON).until(() -> messaging.effects(flowing).equals(List.of(1)));
        await().atMost(SOON)
                .until(() -> metrics.get("passerelle.inbox.stopped.partitions")
                                .gauge()
                                .value()
                        == 1);
        assertThat(messaging.effects("stuck")).isEmpty();
        NoteHandler.UNAVAILABLE.clear();
        await().atMost(SOON).until(() -> messaging.effects("stuck").equals(List.of(1, 2)));
        assertThat(messaging.parked("stuck")).isZero();
        assertThat(metrics.get("passerelle.inbox.stopped.partitions").gauge().value())
                .isZero();
    }

    @Test
    void while_postgresql_is_away_events_wait_and_none_is_parked() {
        // Given
        messaging.send("patient", 1);
        await().atMost(SOON).until(() -> messaging.effects("patient").size() == 1);
        var parkedBefore = messaging.records(topics.deadLetters()).size();
        // When
        PostgresResource.stopServer();
        IntStream.rangeClosed(2, 50).forEach(number -> messaging.send("patient", number));
        await().pollDelay(Duration.ofSeconds(12))
                .atMost(SOON)
                .until(() -> true); // longer than a connection is waited for
        PostgresResource.startServer();
        // Then
        await().atMost(SOON)
                .ignoreExceptions()
                .until(() -> messaging.effects("patient").size() >= 50);
        assertThat(messaging.effects("patient"))
                .isEqualTo(IntStream.rangeClosed(1, 50).boxed().toList());
        assertThat(messaging.records(topics.deadLetters())).hasSize(parkedBefore);
    }

    @Test
    void a_type_that_nobody_takes_is_ignored_and_counted() {
        // Given
        var headers = messaging.headers(Ids.next());
        headers.put(CloudEventHeaders.TYPE, "fr.passerelle.other.NobodyCares.v1");
        // When
        messaging.send("ignored", headers, "not even JSON");
        // Then
        await().atMost(SOON)
                .until(() -> metrics.counter(
                                        "passerelle.inbox.events",
                                        "outcome",
                                        "ignored",
                                        "type",
                                        "fr.passerelle.other.NobodyCares.v1")
                                .count()
                        == 1);
        assertThat(messaging.parked("ignored")).isZero();
    }

    @Test
    void what_cannot_be_read_is_parked_with_a_code() {
        // Given
        var withoutId = messaging.headers(Ids.next());
        withoutId.remove(CloudEventHeaders.ID);
        var newer = messaging.headers(Ids.next());
        newer.computeIfPresent(CloudEventHeaders.TYPE, (_, type) -> type.replace(".v1", ".v2"));
        var timeless = messaging.headers(Ids.next());
        timeless.put(CloudEventHeaders.TIME, "yesterday");
        // When
        messaging.send("bad-json", messaging.headers(Ids.next()), "{\"key\":");
        messaging.send("bad-text", messaging.headers(Ids.next()), "{\"key\":\"\\u0000\",\"number\":1}");
        messaging.send("bad-type", messaging.headers(Ids.next()), "{\"key\":\"k\",\"number\":\"one\"}");
        messaging.send("bad-null", messaging.headers(Ids.next()), "{\"key\":\"k\",\"number\":null}");
        messaging.send("bad-id", withoutId, Messaging.payload("bad-id", 1));
        messaging.send("bad-version", newer, Messaging.payload("bad-version", 1));
        messaging.send("bad-time", timeless, Messaging.payload("bad-time", 1));
        // Then
        await().atMost(SOON).until(() -> messaging.parked("bad-time") == 1);
        await().atMost(SOON).until(() -> messaging.parked("bad-version") == 1);
        for (var key : List.of("bad-json", "bad-text", "bad-type", "bad-null")) {
            await().atMost(SOON).until(() -> messaging.parked(key) == 1);
            assertThat(messaging.reasonOf(key)).as(key).isEqualTo("unreadable-payload");
        }
        assertThat(messaging.reasonOf("bad-id")).isEqualTo("missing-ce-id");
        assertThat(messaging.reasonOf("bad-version")).isEqualTo("newer-version");
        assertThat(messaging.reasonOf("bad-time")).isEqualTo("unreadable-ce-time");
    }

    @Test
    void an_event_that_names_another_departement_than_its_topic_is_parked() {
        // Given
        var foreign = messaging.headers(Ids.next());
        foreign.put(CloudEventHeaders.DEPARTEMENT, "59");
        var nameless = messaging.headers(Ids.next());
        nameless.remove(CloudEventHeaders.TYPE);
        // When
        messaging.send("foreign", foreign, Messaging.payload("foreign", 1));
        messaging.send("nameless", nameless, Messaging.payload("nameless", 1));
        // Then
        await().atMost(SOON).until(() -> messaging.parked("foreign") == 1 && messaging.parked("nameless") == 1);
        assertThat(messaging.reasonOf("foreign")).isEqualTo("foreign-ce-departement");
        assertThat(messaging.reasonOf("nameless")).isEqualTo("missing-ce-type");
        assertThat(messaging.effects("foreign")).isEmpty();
    }

    @Test
    void what_stands_behind_a_repeated_event_is_parked_once() {
        // Given
        NoteHandler.UNAVAILABLE.add("first");
        messaging.send("first", 1);
        messaging.send("first", messaging.headers(Ids.next()), "not JSON");
        // When
        await().atMost(SOON).until(() -> NoteHandler.timesOf("first") > 4);
        var parkedBefore = messaging.parked("first");
        NoteHandler.UNAVAILABLE.clear();
        // Then
        await().atMost(SOON).until(() -> messaging.parked("first") > 0);
        assertThat(parkedBefore).isZero();
        assertThat(messaging.effects("first")).containsExactly(1);
        assertThat(messaging.parked("first")).isEqualTo(1);
    }

    @Test
    void parked_events_are_taken_once_the_rule_lets_them_pass() throws InterruptedException {
        // Given
        NoteHandler.REFUSED.add("redriven");
        messaging.send("redriven", 1);
        await().atMost(SOON).until(() -> messaging.parked("redriven") == 1);
        NoteHandler.REFUSED.clear();
        // When
        var sent = redrive.run();
        // Then
        await().atMost(SOON).until(() -> messaging.effects("redriven").equals(List.of(1)));
        assertThat(sent).isPositive();
        assertThat(redrive.run()).isLessThan(sent);
        assertThat(messaging.effects("redriven")).containsExactly(1);
    }

    private String keyOfAnotherPartition(String key) {
        return IntStream.range(0, 100)
                .mapToObj(i -> "flowing-" + i)
                .filter(other -> Messaging.partitionOf(other) != Messaging.partitionOf(key))
                .findFirst()
                .orElseThrow();
    }
}
