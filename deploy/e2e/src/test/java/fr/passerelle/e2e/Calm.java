package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Nothing is on its way between services any more. What an earlier journey set going is over then, and a figure read
/// is no longer about to change.
final class Calm {
    private static final Duration QUIET = Duration.ofSeconds(4);

    private Calm() {}

    /// Every message announced, and none taken for some seconds: services answer a fact with facts of their own.
    static void isReached() {
        unchanged(List::of);
    }

    /// What is read once nothing moves, itself included.
    static <T> T unchanged(Supplier<T> figures) {
        World.platform(); // its start has a time of its own
        var last = new AtomicReference<List<Object>>(List.of());
        await().atMost(SOON).pollInterval(QUIET).until(() -> {
            var now = Stream.<Object>concat(taken(), Stream.of(figures.get())).toList();
            return now.equals(last.getAndSet(now)) && isAnnounced();
        });
        return figures.get();
    }

    static boolean isAnnounced() {
        return Whereabouts.SERVICES.stream()
                .allMatch(service -> World.number(service, "select count(*) from outbox") == 0);
    }

    private static Stream<Long> taken() {
        return Whereabouts.SERVICES.stream().map(service -> World.number(service, "select count(*) from inbox"));
    }
}
