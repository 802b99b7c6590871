package fr.passerelle.platform.inbox;

import fr.passerelle.platform.deadletter.DeadLetters;
import fr.passerelle.platform.deadletter.Patience;
import fr.passerelle.platform.event.Traces;
import fr.passerelle.platform.inbox.EventReader.Ignored;
import fr.passerelle.platform.inbox.EventReader.Taken;
import fr.passerelle.platform.inbox.EventReader.Unreadable;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sql.PassingFailure;
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
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/// Takes the records of one poll: those of a département in one transaction that sees that département
/// alone, and where it fails by halves, until the event that is to blame stands alone. It is parked if a
/// rule refused it; otherwise its partition stops there, to be repeated, for ever if the database is at
/// fault and while patience lasts if not.
@ApplicationScoped
class EventBatch {
    private static final Logger LOG = Logger.getLogger(EventBatch.class);

    private final EventReader reader;
    private final Inbox inbox;
    private final DeadLetters deadLetters;
    private final Traces traces;
    private final MeterRegistry metrics;
    private final Patience patience;

    EventBatch(
            EventReader reader,
            Inbox inbox,
            DeadLetters deadLetters,
            Traces traces,
            MeterRegistry metrics,
            ConsumerConfig config) {
        this.reader = reader;
        this.inbox = inbox;
        this.deadLetters = deadLetters;
        this.traces = traces;
        this.metrics = metrics;
        this.patience = new Patience(config.patience());
    }

    /// Where the partitions of one poll stopped, and what is to be parked of what stands before.
    private static final class Progress {
        private final Map<TopicPartition, Long> stopped = new HashMap<>();
        private final List<Unacceptable> unacceptable = new ArrayList<>();

        void stop(ConsumerRecord<byte[], byte[]> source) {
            stopped.merge(partition(source), source.offset(), Math::min);
        }

        boolean isBehind(ConsumerRecord<byte[], byte[]> source) {
            return source.offset() >= stopped.getOrDefault(partition(source), Long.MAX_VALUE);
        }

        private static TopicPartition partition(ConsumerRecord<byte[], byte[]> source) {
            return new TopicPartition(source.topic(), source.partition());
        }
    }

    private record Unacceptable(ConsumerRecord<byte[], byte[]> source, String code, Optional<UUID> event) {}

    private record Told(List<Taken> fresh, List<Taken> seen) {}

    /// @return where the partitions stopped that could not be taken to their end
    Map<TopicPartition, Long> take(Iterable<ConsumerRecord<byte[], byte[]>> polled) {
        var progress = new Progress();
        var byDepartement = new LinkedHashMap<String, List<Taken>>();
        for (var source : polled) {
            switch (reader.read(source)) {
                case Taken event ->
                    byDepartement
                            .computeIfAbsent(event.departement(), _ -> new ArrayList<>())
                            .add(event);
                case Ignored ignored -> count("ignored", ignored.type());
                case Unreadable unreadable ->
                    progress.unacceptable.add(new Unacceptable(source, unreadable.code(), Optional.empty()));
            }
        }
        byDepartement.forEach((departement, events) ->
                aroundMerges(events).forEach(together -> take(departement, together, progress)));
        // behind a stop they are polled again, and would be parked at each repetition
        progress.unacceptable.stream()
                .filter(one -> !progress.isBehind(one.source()))
                .forEach(one -> park(one, progress));
        return progress.stopped;
    }

    /// What changes who stands for whom, or erases, has a transaction of its own: those before it are written, those
    /// after it know.
    private static List<List<Taken>> aroundMerges(List<Taken> events) {
        var parts = new ArrayList<List<Taken>>();
        var begun = false;
        for (var event : events) {
            var alone = EventReader.changesPeople(event.type());
            if (alone || !begun) {
                parts.add(new ArrayList<>());
            }
            parts.getLast().add(event);
            begun = !alone;
        }
        return parts;
    }

    private void take(String departement, List<Taken> events, Progress progress) {
        var open = events.stream()
                .filter(event -> !progress.isBehind(event.source()))
                .toList();
        if (open.isEmpty()) {
            return;
        }
        try {
            handle(departement, open);
        } catch (RuntimeException e) { // whatever a handler throws: it is looked for until one event is to blame
            if (!inbox.isReachable()) {
                LOG.warnf("the database is away: %d events wait", open.size());
                open.forEach(event -> await(event, progress));
            } else if (open.size() == 1) {
                blame(open.getFirst(), e, progress);
            } else {
                take(departement, open.subList(0, open.size() / 2), progress);
                take(departement, open.subList(open.size() / 2, open.size()), progress);
            }
        }
    }

    /// The scope stands before the transaction begins: the connection takes it when it leaves the pool.
    private void handle(String departement, List<Taken> events) {
        var ids = events.stream().map(Taken::id).distinct().toList();
        var told = TenantScope.within(
                Set.of(departement),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    var unseen = inbox.claim(ids);
                    var fresh = new ArrayList<Taken>();
                    var seen = new ArrayList<Taken>();
                    events.forEach(event -> (unseen.remove(event.id()) ? fresh : seen).add(event));
                    reader.asOfNow(fresh)
                            .forEach(
                                    event -> traces.continued(event.traceparent(), event.type(), () -> deliver(event)));
                    return new Told(fresh, seen);
                }));
        told.fresh().forEach(event -> count("taken", event.type()));
        told.seen().forEach(event -> count("repeated", event.type()));
        events.forEach(event -> patience.endFor(event.id()));
    }

    private static void deliver(Taken event) {
        try {
            event.deliveries().forEach(EventReader.Delivery::deliver);
        } catch (StackOverflowError | LinkageError | AssertionError e) {
            throw new IllegalStateException("a defect of the handler", e); // of this event, not of the loop
        }
    }

    private void blame(Taken event, RuntimeException failure, Progress progress) {
        var refusal = refusalIn(failure);
        if (refusal.filter(it -> it.kind() != Refusal.Kind.UNAVAILABLE).isPresent()) {
            refuse(event, refusal.orElseThrow().code(), progress);
        } else if (refusal.isPresent() || PassingFailure.isOne(failure)) {
            repeat(event, failure, progress);
            await(event, progress);
        } else {
            suspect(event, failure, progress);
        }
    }

    private void suspect(Taken event, RuntimeException failure, Progress progress) {
        if (patience.isFirstFailureOf(event.id())) {
            LOG.errorf(failure, "the handler of event %s of type %s fails", event.id(), event.type());
        }
        if (patience.isOverFor(event.id(), event.type(), failure)) {
            refuse(event, Patience.OVER, progress);
        } else {
            repeat(event, failure, progress);
        }
    }

    private static void refuse(Taken event, String code, Progress progress) {
        progress.unacceptable.add(new Unacceptable(event.source(), code, Optional.of(event.id())));
    }

    private void repeat(Taken event, RuntimeException failure, Progress progress) {
        progress.stop(event.source());
        count("failed", event.type());
        LOG.warnf("event %s of type %s is repeated: %s", event.id(), event.type(), PassingFailure.kind(failure));
    }

    /// Something else than its handler is at fault, so patience begins anew when that is over.
    private void await(Taken event, Progress progress) {
        progress.stop(event.source());
        patience.endFor(event.id());
    }

    private void park(Unacceptable one, Progress progress) {
        try {
            deadLetters.park(one.source(), one.code());
            one.event().ifPresent(patience::endFor);
        } catch (RuntimeException e) { // whatever the way to the broker throws, the event is not lost: it waits
            LOG.warnf("%s: its partition waits for the broker (%s)", one.code(), e);
            progress.stop(one.source());
        }
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
