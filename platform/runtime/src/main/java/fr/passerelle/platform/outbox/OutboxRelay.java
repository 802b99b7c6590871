package fr.passerelle.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.event.Worker;
import fr.passerelle.platform.web.EventJson;
import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.jboss.logging.Logger;

/// Sends what is in the outbox, in order, and deletes what the broker has acknowledged. A crash between the two
/// sends again; the inbox of the consumers makes that harmless. No transaction is open while it sends.
@ApplicationScoped
class OutboxRelay {
    private static final Logger LOG = Logger.getLogger(OutboxRelay.class);
    private static final int BATCH = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final OutboxTable table;
    private final Broker broker;
    private final MeterRegistry metrics;
    private final ObjectMapper json;
    private final AtomicLong lagMillis = new AtomicLong();
    private final Semaphore news = new Semaphore(1);
    private final RelaySeat seat;
    private final Worker seatKeeper;
    private final Worker sender;

    OutboxRelay(
            OutboxTable table,
            Broker broker,
            AgroalDataSource dataSource,
            MeterRegistry metrics,
            @EventJson ObjectMapper json) {
        this.table = table;
        this.broker = broker;
        this.metrics = metrics;
        this.json = json;
        this.seat = new RelaySeat(dataSource, "passerelle_outbox", news::release);
        this.seatKeeper = new Worker("outbox-seat", seat::keep);
        this.sender = new Worker("outbox-relay", this::relay);
        metrics.gauge("passerelle.outbox.lag", lagMillis, millis -> millis.get() / 1000.0);
    }

    void start(@Observes StartupEvent started) {
        seatKeeper.start();
        sender.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        sender.close();
        seatKeeper.close();
    }

    /// Called after a commit that appended: at once here if this replica relays, else the replica that does is
    /// told.
    void wake() {
        if (seat.isHeld()) {
            news.release();
        } else {
            seat.tellHolder();
        }
    }

    private void relay() throws InterruptedException, SQLException {
        var _ = news.tryAcquire(1, TimeUnit.SECONDS);
        news.drainPermits();
        while (seat.isHeld() && sender.isOpen() && sendBatch() == BATCH) {
            // the next one
        }
    }

    private int sendBatch() throws SQLException, InterruptedException {
        var rows = table.oldest(BATCH);
        lagMillis.set(rows.isEmpty() ? 0 : ageMillis(rows.getFirst()));
        if (rows.isEmpty()) {
            return 0;
        }
        broker.ensure(rows.stream().map(row -> row.fact().topic()).distinct().toList());
        var results = send(rows);
        awaitAnswers(results);
        var acknowledged = acknowledged(rows, results);
        if (!acknowledged.isEmpty()) {
            table.delete(acknowledged);
        }
        if (acknowledged.size() < rows.size()) {
            metrics.counter("passerelle.outbox.failed").increment();
            broker.renewProducer();
            var first = rows.get(acknowledged.size());
            throw new IllegalStateException("not accepted for " + first.fact().topic() + ": outbox row " + first.seq());
        }
        return rows.size();
    }

    private List<Future<RecordMetadata>> send(List<OutboxTable.Row> rows) {
        var results = new ArrayList<Future<RecordMetadata>>(rows.size());
        for (var row : rows) {
            var result = broker.send(message(row.fact()));
            results.add(result);
            if (isRefused(result)) {
                break; // what follows must not overtake it
            }
        }
        return results;
    }

    /// Not for ever: what has no answer after a while is sent again by another producer, as after a crash.
    private static void awaitAnswers(List<Future<RecordMetadata>> results) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var result : results) {
            try {
                result.get(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            } catch (ExecutionException e) {
                LOG.debug("refused by the broker", e); // the batch ends before it, and says so
            } catch (TimeoutException e) {
                LOG.debug("not answered by the broker", e);
                return;
            }
        }
    }

    /// The rows before the first that was not acknowledged, and none after it.
    private List<OutboxTable.Row> acknowledged(List<OutboxTable.Row> rows, List<Future<RecordMetadata>> results) {
        var acknowledged = new ArrayList<OutboxTable.Row>(rows.size());
        for (int i = 0; i < results.size() && results.get(i).state() == Future.State.SUCCESS; i++) {
            var row = rows.get(i);
            acknowledged.add(row);
            metrics.counter("passerelle.outbox.sent", "topic", row.fact().topic())
                    .increment();
        }
        return acknowledged;
    }

    private static boolean isRefused(Future<RecordMetadata> result) {
        return result.isDone() && result.state() == Future.State.FAILED;
    }

    /// The timestamp is left to the broker's client, so it is the time of sending: with `ce_time` a fact of
    /// 2011 would be past the topic's retention at once.
    private ProducerRecord<byte[], byte[]> message(OutboxTable.Sealed fact) {
        return new ProducerRecord<>(
                fact.topic(),
                null,
                fact.key().getBytes(StandardCharsets.UTF_8),
                fact.payload().getBytes(StandardCharsets.UTF_8),
                CloudEventHeaders.toKafka(headers(fact)));
    }

    private Map<String, String> headers(OutboxTable.Sealed fact) {
        try {
            return json.readValue(fact.headers(), HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("headers that the outbox wrote are not readable", e);
        }
    }

    private static long ageMillis(OutboxTable.Row row) {
        return Math.max(0, Duration.between(row.appendedAt(), Instant.now()).toMillis());
    }
}
