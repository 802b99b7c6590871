package fr.passerelle.scheduling.invitation.api;

import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.scheduling.Facts;
import fr.passerelle.scheduling.Receptions;
import fr.passerelle.scheduling.Requests;
import fr.passerelle.scheduling.planning.api.Agreements;
import fr.passerelle.scheduling.site.api.Places;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class InvitationResourceTest {
    private static final String ORIENTATION = "\"ORIENTATION\"";
    private static final String EARLY = "2026-12-01T08:00:00Z";
    private static final String LATE = "2026-12-02T08:00:00Z";

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    @BeforeEach
    void it_is_before_the_slots() {
        Receptions.itIs(Receptions.BEFORE, clock);
    }

    @Test
    void a_right_that_opens_invites_a_person_who_has_no_profil_yet() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        // When
        var person = facts.opened(place.commune(), EARLY);
        // Then
        of(person)
                .body("items", hasSize(1))
                .body("items[0].status", equalTo("SENT"))
                .body("items[0].motif", equalTo("ORIENTATION"))
                .body("items[0].siteId", equalTo(place.site()))
                .body("items[0].sentOn", equalTo("2026-12-20"))
                .body("items[0].expiresOn", equalTo("2026-12-30"));
        try (var announced = Announced.by("scheduling")) {
            var told = announced.of(person, 2);
            assertThat(told).extracting(Announced.Fact::type).containsExactly("InvitationSent", "MessageRequested");
            told.forEach(fact -> EventContract.of(fact.type() + ".v1")
                    .assertKeptBy(fact.data().toString()));
            var message = told.get(1).data();
            assertThat(message.get("template").asText()).isEqualTo("appointment-invitation");
            assertThat(message.at("/parameters/expiresOn").asText()).isEqualTo("2026-12-30");
        }
    }

    @Test
    void S000_11_a_first_appointment_follows_the_opening_of_the_right_and_never_comes_before() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var person = facts.requested(place.commune());
        // When
        var invitedBefore = of(person);
        var bookedBefore = place.book("agent-92", person, 0, "ORIENTATION");
        facts.opens(person, place.commune(), EARLY);
        // Then
        invitedBefore.body("items", hasSize(0));
        bookedBefore
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:admission-droit-non-ouvert"))
                .body("rule", equalTo("DROIT_NON_OUVERT"));
        of(person).body("items[0].status", equalTo("SENT")).body("items[0].motif", equalTo("ORIENTATION"));
        place.book("agent-92", person, 0, "ORIENTATION").then().statusCode(201);
    }

    @Test
    void nobody_is_invited_for_a_stock_for_a_child_or_without_duties() {
        // Given
        var place = Receptions.open(ORIENTATION, 4);
        // When
        var recorded = facts.recorded(place.commune());
        var child = facts.opened(place.commune(), EARLY, "ENF", true);
        var exempt = facts.opened(place.commune(), EARLY, "CJT", false);
        // Then
        of(recorded).body("items", hasSize(0));
        of(child).body("items", hasSize(0));
        of(exempt).body("items", hasSize(0));
    }

    @Test
    void whoever_cannot_be_invited_is_listed_with_the_reason_and_invited_when_it_is_gone() {
        // Given
        var site = Places.espaceInsertion();
        var commune = Places.commune();
        var person = facts.opened(commune, EARLY);
        of(person).body("items[0].reason", equalTo("COMMUNE_NON_RATTACHEE"));
        // When
        Places.attach(site, commune, "2026-01-01");
        of(person).body("items[0].reason", equalTo("PLANNING_NON_NEGOCIE"));
        Agreements.accepted(site, ORIENTATION, 1);
        // Then
        of(person).body("items[0].status", equalTo("SENT")).body("items[0].reason", equalTo(null));
    }

    @Test
    void invitations_follow_the_deadline_and_never_exceed_the_seats() {
        // Given: one slot of one seat a week, four weeks
        var place = Receptions.attached();
        var late = facts.opened(place.commune(), LATE);
        var early = facts.opened(place.commune(), EARLY);
        var others = facts.opened(place.commune(), EARLY);
        var fourth = facts.opened(place.commune(), EARLY);
        var fifth = facts.opened(place.commune(), EARLY);
        // When
        Agreements.accepted(place.site(), ORIENTATION, 1);
        // Then
        for (var person : new UUID[] {early, others, fourth, fifth}) {
            of(person).body("items[0].status", equalTo("SENT"));
        }
        of(late).body("items[0].status", equalTo("LISTED")).body("items[0].reason", equalTo("CAPACITE_ATTEINTE"));
    }

    @Test
    void a_promise_that_is_over_is_said_so_and_frees_its_seat_for_the_next() {
        // Given
        var place = full();
        var invited = facts.opened(place.commune(), EARLY);
        var waiting = facts.opened(place.commune(), LATE);
        of(invited).body("items[0].status", equalTo("SENT"));
        of(waiting).body("items[0].status", equalTo("LISTED"));
        // When
        Receptions.itIs("2026-12-31T09:00:00Z", clock);
        // Then
        of(invited).body("items[0].status", equalTo("EXPIRED"));
        await().atMost(SOON).untilAsserted(() -> of(waiting).body("items[0].status", equalTo("SENT")));
        Requests.read("agent-92", "/v1/invitations?status=EXPIRED&beneficiaryId=" + invited)
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void a_right_that_closes_withdraws_the_invitation_and_frees_its_seat() {
        // Given
        var place = full();
        var invited = facts.opened(place.commune(), EARLY);
        var waiting = facts.opened(place.commune(), LATE);
        // When
        facts.closed(invited);
        // Then
        await().atMost(SOON).untilAsserted(() -> of(invited).body("items[0].status", equalTo("WITHDRAWN")));
        of(waiting).body("items[0].status", equalTo("SENT"));
    }

    @Test
    void whoever_moves_while_waiting_waits_where_they_live_now() {
        // Given
        var person = facts.opened(Places.commune(), EARLY);
        var place = Receptions.open(ORIENTATION, 1);
        // When
        facts.moved(person, place.commune());
        // Then
        await().atMost(SOON).untilAsserted(() -> of(person).body("items[0].status", equalTo("SENT")));
        of(person).body("items[0].siteId", equalTo(place.site()));
    }

    @Test
    void whoever_becomes_subject_to_duties_while_their_right_is_resumed_is_invited() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var person = facts.resumed(place.commune());
        // When
        facts.moved(person, place.commune());
        // Then
        await().atMost(SOON).untilAsserted(() -> of(person).body("items[0].status", equalTo("SENT")));
    }

    @Test
    void a_cancelled_appointment_invites_whoever_waits() {
        // Given
        var place = full();
        var booked = facts.opened(place.commune(), EARLY);
        var waiting = facts.opened(place.commune(), LATE);
        String appointment = place.book("agent-92", booked, 3, "ORIENTATION").path("id");
        of(booked).body("items[0].status", equalTo("BOOKED"));
        of(waiting).body("items[0].status", equalTo("LISTED"));
        // When
        Requests.act("agent-92", "/v1/appointments/" + appointment, "cancellation", "{\"cancelledBy\":\"BENEFICIARY\"}")
                .then()
                .statusCode(200);
        // Then
        of(waiting).body("items[0].status", equalTo("SENT"));
    }

    @Test
    void an_organisation_that_nothing_links_to_the_person_sees_no_invitation() {
        // Given
        var person = facts.opened(Receptions.open(ORIENTATION, 1).commune(), EARLY);
        String invitation = of(person).extract().path("items[0].id");
        // When
        var coordonnateur = Requests.read("coordonnateur-antony", "/v1/invitations/" + invitation);
        var caf = Requests.read("caf-92", "/v1/invitations/" + invitation);
        // Then
        coordonnateur.then().statusCode(404);
        caf.then().statusCode(200);
    }

    /// A site that has one seat left for orientation, in the last of its four slots.
    private Receptions full() {
        var place = Receptions.open(ORIENTATION, 1);
        for (int slot = 0; slot < 3; slot++) {
            place.book("agent-92", facts.recorded(place.commune()), slot, "ORIENTATION")
                    .then()
                    .statusCode(201);
        }
        return place;
    }

    private static ValidatableResponse of(UUID person) {
        return Requests.read("agent-92", "/v1/invitations?beneficiaryId=" + person)
                .then()
                .statusCode(200);
    }
}
