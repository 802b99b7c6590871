package fr.passerelle.platform.inbox;

import static fr.passerelle.testing.Patience.SOON;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.greaterThan;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class RebuildTest {
    @TestHTTPResource(value = "passerelle/rebuild", management = true)
    URI rebuild = URI.create("");

    @TestHTTPResource(value = "passerelle/redrive", management = true)
    URI redrive = URI.create("");

    @Inject
    Messaging messaging;

    @Test
    void the_events_of_every_departement_are_taken_again_into_emptied_projections() {
        // Given
        IntStream.rangeClosed(1, 50)
                .forEach(number -> messaging.announce(
                        Messaging.note("92", "rebuilt", number), Messaging.note("59", "rebuilt-59", number)));
        await().atMost(SOON).until(() -> total() == 100);
        var calls = NoteHandler.CALLS.get();
        // When
        given().post(rebuild).then().statusCode(202).body("partitions", greaterThan(11));
        // Then
        await().atMost(SOON).until(() -> NoteHandler.CALLS.get() >= calls + 100 && total() == 100);
        var inOrder = IntStream.rangeClosed(1, 50).boxed().toList();
        assertThat(List.of(messaging.effects("rebuilt"), messaging.effects("rebuilt-59")))
                .containsOnly(inOrder);
    }

    @Test
    void a_redrive_is_asked_for_by_the_machine_itself() {
        given().post(redrive).then().statusCode(202);
    }

    private int total() {
        return messaging.effects("rebuilt").size()
                + messaging.effects("rebuilt-59").size();
    }
}
