package fr.passerelle.platform.inbox;

import fr.passerelle.platform.deadletter.DeadLetters;
import fr.passerelle.platform.event.Traces;
import fr.passerelle.platform.inbox.EventReader.Ignored;
import fr.passerelle.platform.inbox.EventReader.Taken;
import fr.passerelle.platform.inbox.EventReader.Unreadable;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.tenancy.TenantScope;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// Takes the records of one poll: those of a département in one transaction that sees that département alone, and
/// where it fails by halves, until the event that is to blame stands alone. It is parked if a rule refused it;
/// otherwise its partition stops there, to be repeated.
@ApplicationScoped
class EventBatch {
    private static final Logger LOG = Logger.getLogger(EventBatch.class);

    private final EventReader reader;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Traces traces;
    private final MeterRegistry metrics;

    EventBatch(EventReader reader, Inbox inbox, DeadLetters deadLetters, Traces traces, MeterRegistry metrics) {
        this.reader = reader;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.traces = traces;
        this.metrics = metrics;
    }

    /// @return where the partitions stopped that could not be taken to their end
    Map<TopicPartition, Long> take(Iterable<ConsumerRecord<byte[], byte[]>> polled) {
        var stopped = new HashMap<TopicPartition, Long>();
        var byDepartement = new LinkedHashMap<String, List<Taken>>();
        for (var source : polled) {
            switch (reader.read(source)) {
                case Taken event ->
                    byDepartement
                            .computeIfAbsent(event.departement(), _ -> new ArrayList<>())
                            .add(event);
                case Ignored ignored -> count("ignored", ignored.type());
                case Unreadable unreadable -> park(source, unreadable.code(), stopped);
            }
        }
        byDepartement.forEach((departement, events) -> take(departement, events, stopped));
        return stopped;
    }

    private void take(String departement, List<Taken> events, Map<TopicPartition, Long> stopped) {
        var open = events.stream().filter(event -> !isBehind(event, stopped)).toList();
        if (open.isEmpty()) {
            return;
        }
        try {
            handle(departement, open);
        } catch (RuntimeException e) { // whatever a handler throws: it is looked for until one event is to blame
            if (!inbox.isReachable()) {
                LOG.warnf("the database is away: %d events wait", open.size());
                open.forEach(event -> stop(event.source(), stopped));
            } else if (open.size() == 1) {
                blame(open.getFirst(), e, stopped);
            } else {
                take(departement, open.subList(0, open.size() / 2), stopped);
                take(departement, open.subList(open.size() / 2, open.size()), stopped);
            }
        }
    }

    /// The scope stands before the transaction begins: the connection takes it when it leaves the pool.
    private void handle(String departement, List<Taken> events) {
        var ids = events.stream().map(Taken::id).distinct().toList();
        var repeated = TenantScope.within(
                Set.of(departement),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    var unseen = inbox.claim(ids);
                    int seen = 0;
                    for (var event : events) {
                        if (unseen.remove(event.id())) {
                            traces.continued(event.traceparent(), event.type(), () -> deliver(event));
                        } else {
                            seen++;
                        }
                    }
                    return seen;
                }));
        metrics.counter("passerelle.inbox.repeated").increment(repeated);
        events.forEach(event -> count("taken", event.type()));
    }

    private static void deliver(Taken event) {
        event.deliveries().forEach(EventReader.Delivery::deliver);
    }

    private void blame(Taken event, RuntimeException failure, Map<TopicPartition, Long> stopped) {
        refusalIn(failure)
                .filter(refusal -> refusal.kind() != Refusal.Kind.UNAVAILABLE)
                .ifPresentOrElse(
                        refusal -> park(event.source(), refusal.code(), stopped),
                        () -> repeat(event, failure, stopped));
    }

    private void repeat(Taken event, RuntimeException failure, Map<TopicPartition, Long> stopped) {
        stop(event.source(), stopped);
        count("failed", event.type());
        LOG.warnf(failure, "event %s of type %s is repeated until it passes", event.id(), event.type());
    }

    private void park(ConsumerRecord<byte[], byte[]> source, String code, Map<TopicPartition, Long> stopped) {
        try {
            deadLetters.park(source, code);
        } catch (RuntimeException e) { // whatever the way to the broker throws, the event is not lost: it waits
            LOG.warnf("%s: its partition waits for the broker (%s)", code, e);
            stop(source, stopped);
        }
    }

    private static void stop(ConsumerRecord<byte[], byte[]> source, Map<TopicPartition, Long> stopped) {
        stopped.merge(new TopicPartition(source.topic(), source.partition()), source.offset(), Math::min);
    }

    private static boolean isBehind(Taken event, Map<TopicPartition, Long> stopped) {
        return event.source().offset() >= stopped.getOrDefault(event.partition(), Long.MAX_VALUE);
    }

    private static Optional<Refusal> refusalIn(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
        }
        return Optional.empty();
    }

    private void count(String outcome, String type) {
        metrics.counter("passerelle.inbox.events", "outcome", outcome, "type", type)
                .increment();
    }
}
