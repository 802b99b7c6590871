package fr.passerelle.platform.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final String TYPE = "fr.passerelle.platform.NoteTaken.v1";

    private final AtomicLong minutes = new AtomicLong();
    private final Patience patience = new Patience(
            Duration.ofMinutes(15), () -> Duration.ofMinutes(minutes.get()).toNanos());
    private final UUID event = Ids.next();

    @Test
    void an_event_is_repeated_until_it_has_failed_for_as_long_as_patience_lasts() {
        assertThat(overAfter(0, event)).isFalse();
        assertThat(overAfter(14, event)).isFalse();
        assertThat(overAfter(1, event)).isTrue();
    }

    @Test
    void patience_begins_anew_after_a_wait_for_something_else() {
        // Given
        overAfter(0, event);
        // When
        patience.endFor(event);
        // Then
        assertThat(overAfter(20, event)).isFalse();
        assertThat(overAfter(15, event)).isTrue();
    }

    @Test
    void another_event_with_the_same_defect_need_not_wait_for_it_again() {
        // Given
        overAfter(0, event);
        overAfter(15, event);
        // Then
        assertThat(overAfter(1, Ids.next())).isTrue();
        assertThat(overAfter(14, Ids.next())).isTrue();
        assertThat(overAfter(15, Ids.next())).isFalse();
    }

    @Test
    void another_defect_is_waited_for_and_so_is_another_type() {
        // Given
        overAfter(0, event);
        overAfter(15, event);
        // Then
        assertThat(patience.isOverFor(Ids.next(), TYPE, new IllegalStateException("elsewhere")))
                .isFalse();
        assertThat(patience.isOverFor(Ids.next(), TYPE + "0", defect())).isFalse();
    }

    private boolean overAfter(long passed, UUID failing) {
        minutes.addAndGet(passed);
        return patience.isOverFor(failing, TYPE, defect());
    }

    private static RuntimeException defect() {
        return new IllegalStateException("wrapped", new NullPointerException());
    }
}
