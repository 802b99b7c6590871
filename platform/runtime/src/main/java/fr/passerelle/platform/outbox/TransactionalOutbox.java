package fr.passerelle.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.platform.event.Announcement;
import fr.passerelle.platform.event.CloudEventHeaders;
import fr.passerelle.platform.event.Topics;
import fr.passerelle.platform.event.Traces;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.web.EventJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Gathers what one transaction announces and writes it at its very end, in one statement.
///
/// The locks that make the order of the rows that of the commits are thus held for the shortest time, taken
/// once and in one order however often a use case appends; two transactions cannot wait for each other's.
@ApplicationScoped
class TransactionalOutbox implements Outbox {
    /// Below what the broker takes (1 MiB) with room for the headers; refused here, it cannot stop the relay for
    /// ever.
    private static final int MAX_PAYLOAD_BYTES = 900_000;

    private final TransactionSynchronizationRegistry transactions;
    private final OutboxTable table;
    private final OutboxRelay relay;
    private final Topics topics;
    private final Traces traces;
    private final ObjectMapper json;

    TransactionalOutbox(
            TransactionSynchronizationRegistry transactions,
            OutboxTable table,
            OutboxRelay relay,
            Topics topics,
            Traces traces,
            @EventJson ObjectMapper json) {
        this.transactions = transactions;
        this.table = table;
        this.relay = relay;
        this.topics = topics;
        this.traces = traces;
        this.json = json;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void append(List<Announcement> announcements) {
        var rows = announcements.stream().map(this::seal).toList();
        if (transactions.getResource(this) instanceof Pending pending) {
            pending.rows.addAll(rows);
        } else if (!rows.isEmpty()) {
            var pending = new Pending(rows);
            transactions.putResource(this, pending);
            transactions.registerInterposedSynchronization(pending);
        }
    }

    private OutboxTable.Sealed seal(Announcement announcement) {
        var given = announcement.traceparent();
        var headers = CloudEventHeaders.of(
                Ids.next(), topics.service(), announcement, given == null ? traces.current() : given);
        var payload = write(announcement.data());
        if (payload.getBytes(StandardCharsets.UTF_8).length > MAX_PAYLOAD_BYTES) {
            throw new IllegalArgumentException("too large to be announced: " + announcement.type());
        }
        return new OutboxTable.Sealed(topics.of(announcement), announcement.key(), write(headers), payload);
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not writable as an event: " + data.getClass(), e);
        }
    }

    private final class Pending implements Synchronization {
        private final List<OutboxTable.Sealed> rows;

        private Pending(List<OutboxTable.Sealed> rows) {
            this.rows = new ArrayList<>(rows);
        }

        @Override
        public void beforeCompletion() {
            table.append(rows);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                relay.wake();
            }
        }
    }
}
