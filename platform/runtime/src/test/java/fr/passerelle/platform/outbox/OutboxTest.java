package fr.passerelle.platform.outbox;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.event.Topics;
import fr.passerelle.platform.inbox.Messaging;
import fr.passerelle.platform.inbox.Note;
import fr.passerelle.testing.resource.KafkaResource;
import fr.passerelle.testing.resource.RealPlatform;
import io.opentelemetry.api.trace.Tracer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class OutboxTest {
    @Inject
    Messaging messaging;

    @Inject
    Outbox outbox;

    @Inject
    Topics topics;

    @Inject
    Tracer tracer;

    @Inject
    DataSource dataSource;

    @AfterEach
    void the_broker_is_back() {
        KafkaResource.startBroker();
    }

    @Test
    void a_fact_is_sent_after_commit_in_the_binary_mode_of_cloudevents() {
        // When
        messaging.announce(Messaging.note("sent-once", 7));
        // Then
        await().atMost(SOON).until(() -> messaging.effects("sent-once").equals(List.of(7)));
        var sent = sent("sent-once").getFirst();
        assertThat(Messaging.header(sent, CloudEventHeaders.SPECVERSION)).isEqualTo("1.0");
        assertThat(Messaging.header(sent, CloudEventHeaders.TYPE))
                .isEqualTo("fr.passerelle." + topics.service() + ".NoteTaken.v1");
        assertThat(Messaging.header(sent, CloudEventHeaders.SOURCE)).isEqualTo("/services/" + topics.service());
        assertThat(Messaging.header(sent, CloudEventHeaders.SUBJECT)).isEqualTo("sent-once");
        assertThat(Messaging.header(sent, CloudEventHeaders.TIME)).isEqualTo("2026-03-02T08:00:00Z");
        assertThat(Messaging.header(sent, CloudEventHeaders.DEPARTEMENT)).isEqualTo("92");
        assertThat(Messaging.header(sent, CloudEventHeaders.CONTENT_TYPE)).isEqualTo("application/json");
        assertThat(new String(sent.value(), StandardCharsets.UTF_8)).isEqualTo("{\"key\":\"sent-once\",\"number\":7}");
        assertThat(sent.timestamp()).isGreaterThan(Messaging.AT.toEpochMilli() + 1);
        await().atMost(SOON).until(() -> messaging.waiting("sent-once").isEmpty());
    }

    @Test
    void what_is_rolled_back_is_not_announced() {
        // When
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.append(List.of(Messaging.note("rolled-back", 1)));
                    throw new IllegalStateException("no");
                }))
                .isInstanceOf(IllegalStateException.class);
        messaging.announce(Messaging.note("after-roll-back", 1));
        // Then
        await().atMost(SOON).until(() -> !sent("after-roll-back").isEmpty());
        assertThat(sent("rolled-back")).isEmpty();
        assertThat(messaging.waiting("rolled-back")).isEmpty();
    }

    @Test
    void nothing_is_announced_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.append(List.of(Messaging.note("alone", 1))))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    void a_fact_too_large_for_the_broker_or_of_no_departement_is_refused_at_once() {
        var large = Announcement.of(
                "NoteTaken.v1", "large", "large", "92", Messaging.AT, new Note("x".repeat(1_000_000), 1));
        var nowhere = Announcement.of("NoteTaken.v1", "none", "none", "", Messaging.AT, new Note("none", 1));
        assertThatThrownBy(() -> messaging.announce(large)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> messaging.announce(nowhere)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_facts_of_one_key_keep_the_order_of_their_commits_under_concurrent_appenders() throws Exception {
        // Given
        var number = new AtomicInteger();
        // When
        try (var appenders = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 200; i++) {
                var _ = appenders.submit(() -> appendNext(number));
            }
        }
        // Then
        await().atMost(SOON).until(() -> messaging.effects("contended").size() == 200);
        assertThat(messaging.effects("contended"))
                .isEqualTo(IntStream.rangeClosed(1, 200).boxed().toList());
    }

    /// The number is drawn under a lock that lasts until commit, as the version of an aggregate is.
    private void appendNext(AtomicInteger number) {
        QuarkusTransaction.requiringNew().run(() -> {
            lockAggregate();
            outbox.append(List.of(Messaging.note("contended", number.incrementAndGet())));
            outbox.append(List.of(Messaging.note("beside-" + number.get() % 7, number.get())));
        });
    }

    private void lockAggregate() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("select pg_advisory_xact_lock(1, 1)");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_trace_of_the_request_reaches_the_consumer() {
        // Given
        var span = tracer.spanBuilder("request").startSpan();
        // When
        try (var _ = span.makeCurrent()) {
            messaging.announce(Messaging.note("traced", 1));
        } finally {
            span.end();
        }
        // Then
        await().atMost(SOON).until(() -> messaging.effects("traced").equals(List.of(1)));
        assertThat(Messaging.header(sent("traced").getFirst(), CloudEventHeaders.TRACEPARENT))
                .contains(span.getSpanContext().getTraceId());
        assertThat(messaging.traceOf("traced")).isEqualTo(span.getSpanContext().getTraceId());
    }

    @Test
    void only_the_acknowledged_prefix_is_deleted() throws SQLException {
        // Given
        var topic = topics.of(Messaging.note("prefix", 0));
        insert(topic, "prefix", 1, "");
        insert(topic, "prefix", 2, "x".repeat(1_100_000)); // more than the broker takes
        insert(topic, "prefix", 3, "");
        // When
        await().atMost(SOON).until(() -> messaging.waiting("prefix").equals(List.of(2, 3)));
        // Then
        assertThat(sent("prefix")).hasSize(1);
        delete("prefix", 2);
        await().atMost(SOON).until(() -> messaging.waiting("prefix").isEmpty());
        assertThat(sent("prefix")).hasSize(2);
    }

    @Test
    void what_is_announced_while_the_broker_is_away_is_sent_in_order_when_it_is_back() {
        // Given
        messaging.announce(Messaging.note("outage", 1));
        await().atMost(SOON).until(() -> messaging.effects("outage").size() == 1);
        // When
        IntStream.rangeClosed(2, 100).forEach(number -> messaging.announce(Messaging.note("outage", number)));
        KafkaResource.stopBroker();
        IntStream.rangeClosed(101, 200).forEach(number -> messaging.announce(Messaging.note("outage", number)));
        KafkaResource.startBroker();
        IntStream.rangeClosed(201, 250).forEach(number -> messaging.announce(Messaging.note("outage", number)));
        // Then
        await().atMost(SOON).until(() -> messaging.effects("outage").size() >= 250);
        assertThat(messaging.effects("outage"))
                .isEqualTo(IntStream.rangeClosed(1, 250).boxed().toList());
        await().atMost(SOON).until(() -> messaging.waiting("outage").isEmpty());
    }

    private List<ConsumerRecord<byte[], byte[]>> sent(String key) {
        return messaging.records(topics.of(Messaging.note(key, 0))).stream()
                .filter(sent -> Messaging.key(sent).equals(key))
                .toList();
    }

    private void insert(String topic, String key, int number, String ballast) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "insert into outbox (topic, key, headers, payload) values (?, ?, '{}', ?)")) {
            insert.setString(1, topic);
            insert.setString(2, key);
            insert.setString(3, "{\"number\":%d,\"ballast\":\"%s\"}".formatted(number, ballast));
            insert.executeUpdate();
        }
    }

    private void delete(String key, int number) throws SQLException {
        try (var connection = dataSource.getConnection();
                var delete = connection.prepareStatement(
                        "delete from outbox where key = ? and (payload::json ->> 'number')::int = ?")) {
            delete.setString(1, key);
            delete.setInt(2, number);
            delete.executeUpdate();
        }
    }
}
