package fr.passerelle.platform.inbox;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.deadletter.Redrive;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// No partition is blocked for ever by what a handler does wrong, and nothing is parked for what the database does.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class HandlerDefectTest {
    @Inject
    Messaging messaging;

    @Inject
    Redrive redrive;

    @ConfigProperty(name = "passerelle.consumer.patience")
    Duration patience = Duration.ZERO;

    @AfterEach
    void all_is_well_again() {
        NoteHandler.nothingFails();
    }

    @Test
    void a_defect_is_parked_when_patience_is_over_and_what_the_handler_cannot_help_is_not()
            throws InterruptedException {
        // Given
        var counted = messaging.countedParked("handler-defect");
        var behind = keyOfTheSamePartition("broken");
        NoteHandler.BROKEN.add("broken");
        NoteHandler.CRASHING.add("crashing");
        NoteHandler.OVERTAKEN.add("overtaken");
        NoteHandler.UNAVAILABLE.add("unavailable");
        // When
        List.of("overtaken", "unavailable", "broken", "crashing", behind).forEach(key -> messaging.send(key, 1));
        await().atMost(SOON).until(() -> NoteHandler.timesOf("broken") > 3);
        assertThat(messaging.effects(behind)).isEmpty();
        // Then
        await().atMost(SOON).until(() -> messaging.effects(behind).equals(List.of(1)));
        await().atMost(SOON).until(() -> messaging.parked("crashing") == 1);
        assertThat(List.of(messaging.reasonOf("broken"), messaging.reasonOf("crashing")))
                .containsOnly("handler-defect");
        theNextOneThatMeetsItNeedNotWaitAgain();
        assertThat(messaging.countedParked("handler-defect") - counted).isEqualTo(3);
        theOthersAreStillRepeated();
        // When
        NoteHandler.nothingFails();
        redrive.run();
        // Then
        await().atMost(SOON).until(() -> messaging.effects("broken").size() == 2);
        for (var key : List.of("crashing", "overtaken", "unavailable")) {
            await().atMost(SOON).until(() -> messaging.effects(key).equals(List.of(1)));
        }
    }

    private void theNextOneThatMeetsItNeedNotWaitAgain() {
        messaging.send("broken", 2);
        await().atMost(patience.dividedBy(2)).until(() -> messaging.parked("broken") == 2);
    }

    private void theOthersAreStillRepeated() {
        var overtaken = NoteHandler.timesOf("overtaken");
        var unavailable = NoteHandler.timesOf("unavailable");
        await().atMost(SOON)
                .until(() -> NoteHandler.timesOf("overtaken") > overtaken
                        && NoteHandler.timesOf("unavailable") > unavailable);
        assertThat(messaging.parked("overtaken") + messaging.parked("unavailable"))
                .isZero();
    }

    private static String keyOfTheSamePartition(String key) {
        return IntStream.range(0, 100)
                .mapToObj(i -> "behind-" + i)
                .filter(other -> Messaging.partitionOf(other) == Messaging.partitionOf(key))
                .findFirst()
                .orElseThrow();
    }
}
