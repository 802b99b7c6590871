package fr.passerelle.platform.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/// The partitions whose next event could not be taken: paused, and tried again for ever, each time a little later.
final class StoppedPartitions implements ConsumerRebalanceListener {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Map<TopicPartition, Pause> pauses = new HashMap<>();
    private volatile int waiting;

    private record Pause(Duration length, long endsAtNanos) {
        boolean isOver() {
            return System.nanoTime() - endsAtNanos >= 0;
        }
    }

    /// @param unfinished by partition, the offset of the event that could not be taken
    void stop(Consumer<?, ?> consumer, Map<TopicPartition, Long> unfinished) {
        unfinished.forEach((partition, offset) -> {
            if (consumer.assignment().contains(partition)) {
                consumer.seek(partition, offset);
                pauses.compute(partition, (_, before) -> longerThan(before));
            }
        });
        consumer.pause(unfinished.keySet().stream().filter(pauses::containsKey).toList());
        waiting = pauses.size();
    }

    void resumeDue(Consumer<?, ?> consumer) {
        var due = pauses.entrySet().stream()
                .filter(pause -> pause.getValue().isOver())
                .map(Map.Entry::getKey)
                .toList();
        consumer.resume(due);
    }

    void passed(TopicPartition partition) {
        pauses.remove(partition);
        waiting = pauses.size();
    }

    void clear() {
        pauses.clear();
        waiting = 0;
    }

    int count() {
        return waiting;
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
        partitions.forEach(this::passed); // a partition comes without the pause that it had here before
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
        partitions.forEach(this::passed);
    }

    private static Pause longerThan(@Nullable Pause before) {
        var doubled = before == null ? FIRST_PAUSE : before.length().multipliedBy(2);
        var length = doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
        return new Pause(length, System.nanoTime() + length.toNanos());
    }
}
