package fr.passerelle.partner.orientation.api;

import static fr.passerelle.partner.orientation.api.Orienting.list;
import static fr.passerelle.partner.orientation.api.Orienting.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.partner.Facts;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Somebody whom a CCAS noticed, before any diagnostic.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class SignalledTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Facts facts;

    @Test
    void S001_11_an_orientation_is_proposed_from_a_signal() {
        // Given: no legal time runs for them, so nobody is asked to orient them
        var person = Ids.next();
        facts.opened(person, "92002", true, false, RECEIVED);
        // When
        facts.signalled(person, "ORIENTATION", "92002");
        // Then
        proposal(person, "SOCIAL").then().body("items", hasSize(1));
        try (var announced = Announced.by("partner")) {
            assertThat(announced.of(person, 1)).extracting(fact -> fact.type()).containsExactly("OrientationProposed");
        }
    }

    @Test
    void a_signal_that_is_declined_proposes_nothing() {
        // Given
        var person = Ids.next();
        facts.signalled(person, "DECLINED", "92002");
        // When
        var later = Ids.next();
        facts.opened(later, "92002", true, false, RECEIVED);
        facts.signalled(later, "ORIENTATION", "92002");
        proposal(later, "SOCIAL");
        // Then
        list("agent-92", person, "PROPOSED").then().body("items", hasSize(0));
    }
}
