package fr.passerelle.platform.inbox;

import fr.passerelle.platform.event.Broker;
import fr.passerelle.platform.event.Topics;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.tenancy.TenantScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/// Empties the projections of the service and takes every event of its topics again.
@ApplicationScoped
class Rebuild {
    private final ConsumerLoop loop;
    private final Inbox inbox;
    private final Broker broker;
    private final Topics topics;
    private final Instance<Projection> projections;

    Rebuild(ConsumerLoop loop, Inbox inbox, Broker broker, Topics topics, @Any Instance<Projection> projections) {
        this.loop = loop;
        this.inbox = inbox;
        this.broker = broker;
        this.topics = topics;
        this.projections = projections;
    }

    /// Returns when everything is emptied; the events then come as fast as they are taken.
    ///
    /// @return how many partitions are read again
    int begin() throws InterruptedException {
        if (projections.isUnsatisfied()) {
            throw new Refusal(Refusal.Kind.CONFLICT, "nothing-to-rebuild");
        }
        if (broker.members(topics.service()) > 1) {
            // another replica would go on from where it is, and mix the new with the old
            throw new Refusal(Refusal.Kind.CONFLICT, "rebuild-needs-one-replica");
        }
        try {
            return loop.betweenPolls(this::rewind).get(1, TimeUnit.MINUTES);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the rebuild did not begin", e);
        }
    }

    /// Offsets first: stopped between the two, every event is delivered again and found in the inbox, and nothing
    /// is lost.
    private int rewind(Consumer<byte[], byte[]> consumer) {
        var beginnings = new HashMap<TopicPartition, OffsetAndMetadata>();
        consumer.beginningOffsets(consumer.assignment())
                .forEach((partition, offset) -> beginnings.put(partition, new OffsetAndMetadata(offset)));
        consumer.commitSync(beginnings);
        beginnings.forEach(consumer::seek);
        TenantScope.within(
                departements(consumer),
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    projections.forEach(Projection::reset);
                    inbox.clear();
                }));
        return beginnings.size();
    }

    private Set<String> departements(Consumer<byte[], byte[]> consumer) {
        var subscription = loop.subscription().asMatchPredicate();
        return consumer.listTopics().keySet().stream()
                .filter(subscription)
                .map(Topics::departementOf)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
