package fr.passerelle.partner.orientation.api;

import static fr.passerelle.partner.orientation.api.Orienting.decide;
import static fr.passerelle.partner.orientation.api.Orienting.decision;
import static fr.passerelle.partner.orientation.api.Orienting.list;
import static fr.passerelle.partner.orientation.api.Orienting.proposal;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.partner.Facts;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// First the right, then whoever takes charge of the person.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class RightFirstTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Facts facts;

    @Inject
    Clock clock;

    private final UUID person = Ids.next();
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void it_is_today() {
        today = LocalDates.today(clock);
    }

    @Test
    void S000_11_an_opened_right_makes_a_task_to_orient_with_its_day_before_any_diagnostic() {
        // When
        facts.opened(person, "92999", false, true, RECEIVED);
        // Then
        await().atMost(SOON)
                .untilAsserted(() -> list("agent-92", person, "PROPOSED")
                        .then()
                        .body("items", hasSize(1))
                        .body("items[0].clockStartedOn", equalTo("2026-03-02"))
                        .body("items[0].dueOn", equalTo("2026-04-13"))
                        .body("items[0].proposal.remarks", contains("SANS_DIAGNOSTIC", "AUCUNE_REGLE"))
                        .body("items[0].decision", nullValue()));
    }

    @Test
    void S000_11_an_opened_right_and_a_diagnostic_propose_who_takes_charge() {
        // When
        facts.opened(person, "92999", false, true, RECEIVED);
        facts.diagnosed(person, 3, "CER", false, "92999");
        // Then
        proposal(person, "SOCIAL").then().body("items", hasSize(1)).body("items[0].dueOn", equalTo("2026-04-13"));
        try (var announced = Announced.by("partner")) {
            var told = announced.of(person, 1);
            assertThat(told).extracting(Announced.Fact::type).containsExactly("OrientationProposed");
        }
    }

    @Test
    void S000_11_nobody_takes_charge_of_a_person_before_the_right_is_open() {
        // Given
        facts.requested(person, "92999");
        facts.diagnosed(person, 3, "CER", false, "92999");
        var early = proposal(person, "SOCIAL");
        String id = early.path("items[0].id");
        var body = decision("SOCIAL", "DEPARTEMENT-92", today, "");
        // When
        var refused = decide("agent-92", id, body);
        facts.opened(person, "92999", false, true, RECEIVED);
        // Then
        early.then()
                .body("items[0].proposal.remarks", hasItem("DROIT_NON_OUVERT"))
                .body("items[0].dueOn", nullValue());
        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:orientation-right-not-open"))
                .body("detail", containsString("REQUESTED"))
                .body("rule", equalTo("S000_11"))
                .body("legalBasis", equalTo("CASF, art. L262-29"));
        await().atMost(SOON)
                .untilAsserted(() -> list("agent-92", person, "PROPOSED")
                        .then()
                        .body("items[0].proposal.remarks", not(hasItem("DROIT_NON_OUVERT")))
                        .body("items[0].dueOn", equalTo("2026-04-13")));
        decide("agent-92", id, body).then().statusCode(200);
    }

    @Test
    void a_suspended_right_is_open_a_closed_one_is_not_and_an_orientation_outlives_it() {
        // Given
        var right = facts.opened(person, "92999", false, true, RECEIVED);
        facts.right(person, right, "Suspended");
        facts.diagnosed(person, 3, "CER", false, "92999");
        String social = proposal(person, "SOCIAL").path("items[0].id");
        var suspended = decide("agent-92", social, decision("SOCIAL", "DEPARTEMENT-92", today.minusDays(20), ""));
        // When
        facts.right(person, right, "Closed");
        facts.diagnosed(person, 1, "ORIENTATION_FRANCE_TRAVAIL", false, "92999");
        String next = proposal(person, "PROFESSIONNEL").path("items[0].id");
        var closed = decide("agent-92", next, decision("PROFESSIONNEL", "FRANCE-TRAVAIL", today, ""));
        // Then
        suspended.then().statusCode(200);
        closed.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:orientation-right-not-open"))
                .body("detail", containsString("CLOSED"));
        list("agent-92", person, "DECIDED").then().body("items.id", contains(social));
    }
}
