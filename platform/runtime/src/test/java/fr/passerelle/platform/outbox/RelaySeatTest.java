package fr.passerelle.platform.outbox;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.event.Worker;
import fr.passerelle.testing.resource.RealPlatform;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class RelaySeatTest {
    @Inject
    AgroalDataSource dataSource;

    private final AtomicInteger news = new AtomicInteger();

    @Test
    void one_replica_relays_and_the_next_takes_over_when_it_is_gone() {
        // Given
        var first = new RelaySeat(dataSource, "seat_test", news::incrementAndGet);
        var second = new RelaySeat(dataSource, "seat_test", news::incrementAndGet);
        var firstReplica = new Worker("first-seat", first::keep);
        try (var secondReplica = new Worker("second-seat", second::keep)) {
            firstReplica.start();
            await().atMost(SOON).until(first::isHeld);
            secondReplica.start();
            await().during(Duration.ofSeconds(2)).atMost(SOON).until(() -> !second.isHeld());
            // When
            firstReplica.close();
            // Then
            await().atMost(SOON).until(second::isHeld);
            assertThat(first.isHeld()).isFalse();
        }
    }

    @Test
    void commits_of_another_replica_wake_the_one_that_relays_and_many_at_once_wake_it_few_times() {
        // Given
        var first = new RelaySeat(dataSource, "news_test", news::incrementAndGet);
        var second = new RelaySeat(dataSource, "news_test", () -> {});
        try (var firstReplica = new Worker("first-seat", first::keep);
                var secondReplica = new Worker("second-seat", second::keep)) {
            firstReplica.start();
            await().atMost(SOON).until(first::isHeld);
            secondReplica.start();
            var before = news.get();
            // When
            for (int i = 0; i < 1_000; i++) {
                second.tellHolder();
            }
            // Then
            await().atMost(SOON).until(() -> news.get() > before);
            assertThat(news.get() - before).isLessThan(20);
        }
    }
}
