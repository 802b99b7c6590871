package fr.passerelle.partner.orientation.api;

import static fr.passerelle.partner.orientation.api.Orienting.list;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.partner.Facts;
import fr.passerelle.partner.orientation.Orientations;
import fr.passerelle.partner.orientation.RemindOfOrientation;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Six weeks run from the reception of the opening, and the warning comes seven days before their end.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class OrientationDeadlinesTest {
    @Inject
    Facts facts;

    @Inject
    Orientations orientations;

    @Inject
    RemindOfOrientation remind;

    @Inject
    Clock clock;

    @Inject
    Scheduler scheduler;

    /// What the clock tells is told here by hand.
    @BeforeEach
    void clocks_stand_still() {
        scheduler.pause();
    }

    @AfterEach
    void clocks_go_on() {
        scheduler.resume();
    }

    @Test
    void S003_17_the_departement_is_warned_before_the_day_and_told_after_it_once_each() {
        // Given
        var early = opened(30);
        var soon = opened(38);
        var late = opened(50);
        // When
        var waiting = TenantScope.within(Set.of(), () -> orientations.departementsToRemind(LocalDates.today(clock)));
        turn();
        turn();
        // Then
        assertThat(waiting).contains("92");
        assertThatFactsAre(early, "OrientationProposed");
        assertThatFactsAre(soon, "DeadlineApproaching", "OrientationProposed");
        assertThatFactsAre(late, "DeadlineMissed", "OrientationProposed");
        list("agent-92", late, "PROPOSED").then().body("items[0].overdue", equalTo(true));
    }

    @Test
    void S003_17_nothing_is_told_of_a_person_whose_right_is_over() {
        // Given
        var person = Ids.next();
        var right = facts.opened(person, "92999", false, true, clock.instant().minus(Duration.ofDays(50)));
        facts.right(person, right, "Closed");
        await().atMost(SOON)
                .untilAsserted(() -> list("agent-92", person, "PROPOSED")
                        .then()
                        .body("items", hasSize(1))
                        .body("items[0].dueOn", nullValue()));
        // When
        turn();
        // Then
        assertThatFactsAre(person, "OrientationProposed");
    }

    /// A person whose opened right was received some days ago, and whom nobody has oriented.
    private UUID opened(int daysAgo) {
        var person = Ids.next();
        facts.opened(person, "92999", false, true, clock.instant().minus(Duration.ofDays(daysAgo)));
        await().atMost(SOON)
                .untilAsserted(() -> list("agent-92", person, "PROPOSED").then().body("items", hasSize(1)));
        return person;
    }

    /// What the clock does at each turn.
    private void turn() {
        TenantScope.within(Set.of("92"), () -> {
            while (remind.next()) {
                // until nothing is due
            }
        });
    }

    /// A diagnostic brings a last fact of each person: whatever was told before has come by then.
    private void assertThatFactsAre(UUID person, String... types) {
        facts.diagnosed(person, 3, "CER", false, "92999");
        try (var announced = Announced.by("partner")) {
            var told = announced.of(person, types.length);
            assertThat(told).extracting(Announced.Fact::type).containsExactly(types);
            told.forEach(fact -> EventContract.of(fact.type() + ".v1")
                    .assertKeptBy(fact.data().toString()));
            if (types.length > 1) {
                assertThat(told.getFirst().data().get("awaited").asText()).isEqualTo("ORIENTATION");
                assertThat(told.getFirst().data().get("organisationId").asText())
                        .isEqualTo("DEPARTEMENT-92");
            }
        }
    }
}
