package fr.passerelle.scheduling.appointment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.passerelle.scheduling.Facts;
import fr.passerelle.scheduling.Receptions;
import fr.passerelle.scheduling.Requests;
import fr.passerelle.scheduling.planning.api.Agreements;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class AppointmentResourceTest {
    private static final String ORIENTATION = "\"ORIENTATION\"";
    private static final String AFTER_THE_FIRST_SLOT = "2027-01-05T10:00:00Z";

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    @BeforeEach
    void it_is_before_the_slots() {
        Receptions.itIs(Receptions.BEFORE, clock);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3})
    void S000_03_profil_2_opens_the_door_of_an_espace_insertion_and_no_other_profil_does(int other) {
        // Given
        var place = Receptions.open("\"SUIVI\"", 1);
        var person = profiled(place, other);
        // When
        var refused = place.book("agent-92", person, 0, "SUIVI");
        var received = place.book("agent-92", profiled(place, 2), 0, "SUIVI");
        // Then
        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:admission-profil-non-eligible"))
                .body("rule", equalTo("PROFIL_NON_ELIGIBLE"));
        received.then().statusCode(201).body("motif", equalTo("SUIVI"));
        Requests.read("agent-92", "/v1/appointments?beneficiaryId=" + person)
                .then()
                .body("items", hasSize(0));
    }

    @Test
    void S000_06_S000_07_an_instruction_appointment_has_a_motif_of_its_own_and_receives_who_has_no_right_yet() {
        // Given
        var place = Receptions.open("\"INSTRUCTION_RSA\",\"ORIENTATION\"", 2);
        var demandeur = facts.requested(place.commune());
        // When
        var follow = place.book("gestionnaire-caf-92", demandeur, 0, "ORIENTATION");
        var instruction = place.book("gestionnaire-caf-92", demandeur, 0, "INSTRUCTION_RSA");
        // Then
        follow.then().statusCode(422).body("rule", equalTo("DROIT_NON_OUVERT"));
        instruction.then().statusCode(201).body("motif", equalTo("INSTRUCTION_RSA"));
        try (var announced = Announced.by("scheduling")) {
            var told = announced.of(demandeur, 2);
            assertThat(told).extracting(Announced.Fact::type).containsExactly("AppointmentBooked", "MessageRequested");
            told.forEach(fact -> EventContract.of(fact.type() + ".v1")
                    .assertKeptBy(fact.data().toString()));
            assertThat(told.getFirst().data().get("motif").asText()).isEqualTo("INSTRUCTION_RSA");
            assertThat(told.getFirst().data().get("hostedOrganisationId").asText())
                    .isEqualTo("CAF-921");
        }
    }

    @Test
    void S000_13_a_site_receives_profil_2_within_its_seats_and_a_full_one_offers_the_waiting_list() {
        // Given
        var place = Receptions.open("\"SUIVI\"", 1);
        var eligible = profiled(place, 2);
        var other = profiled(place, 3);
        var next = profiled(place, 2);
        // When
        var received = place.book("agent-92", eligible, 0, "SUIVI");
        var refused = place.book("agent-92", other, 1, "SUIVI");
        var unknown = place.book("agent-92", facts.recorded(place.commune()), 1, "SUIVI");
        var full = place.book("agent-92", next, 0, "SUIVI");
        for (int slot = 1; slot < 4; slot++) {
            place.book("agent-92", profiled(place, 2), slot, "SUIVI").then().statusCode(201);
        }
        var waits = Requests.create("agent-92", "/v1/invitations", """
                {"beneficiaryId":"%s","motif":"SUIVI"}""".formatted(next));
        // Then
        received.then().statusCode(201);
        refused.then().statusCode(422).body("rule", equalTo("PROFIL_NON_ELIGIBLE"));
        unknown.then().statusCode(422).body("rule", equalTo("PROFIL_NON_ELIGIBLE"));
        full.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:appointment-capacite-atteinte"))
                .body("rule", equalTo("CAPACITE_ATTEINTE"))
                .body("errors", hasSize(3))
                .body("errors[0].message", containsString("mardi 12 janvier 2027"))
                .body("detail", containsString("POST /v1/invitations"));
        waits.then().statusCode(201).body("status", equalTo("LISTED")).body("reason", equalTo("CAPACITE_ATTEINTE"));
    }

    @Test
    void S002_15_a_meeting_can_be_held_at_the_person_s_home() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var person = facts.recorded(place.commune());
        // When
        var answer = Receptions.book("referent-92", person, place.slot(0), "ORIENTATION", ",\"modality\":\"DOMICILE\"");
        // Then
        answer.then().statusCode(201).body("modality", equalTo("DOMICILE"));
    }

    @Test
    void S002_36_the_reason_of_an_absence_and_another_way_of_reaching_the_person_are_recorded() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var person = facts.recorded(place.commune());
        String appointment = place.book("agent-92", person, 0, "ORIENTATION").path("id");
        Receptions.itIs(AFTER_THE_FIRST_SLOT, clock);
        // When
        var missed = Requests.act("referent-92", "/v1/appointments/" + appointment, "absence", """
                {"reason":"MOBILITY","renewBy":"VISITE_A_DOMICILE"}""");
        // Then
        missed.then().statusCode(200).body("status", equalTo("MISSED"));
        var line = "items.find { it.beneficiaryId == '" + person + "' }";
        toRenew()
                .then()
                .body(line + ".reason", equalTo("MOBILITY"))
                .body(line + ".renewBy", equalTo("VISITE_A_DOMICILE"));
        try (var announced = Announced.by("scheduling")) {
            var fact = announced.of(person, 3).get(2);
            assertThat(fact.type()).isEqualTo("AppointmentMissed");
            EventContract.of("AppointmentMissed.v1").assertKeptBy(fact.data().toString());
        }
        place.book("agent-92", person, 1, "ORIENTATION").then().statusCode(201);
        toRenew().then().body("items.beneficiaryId", not(hasItem(person.toString())));
    }

    @Test
    void an_appointment_is_honoured_once_its_hour_has_come() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var person = facts.recorded(place.commune());
        String appointment = place.book("agent-92", person, 0, "ORIENTATION").path("id");
        var path = "/v1/appointments/" + appointment;
        // When
        var tooEarly = Requests.act("coordonnateur-antony", path, "honour");
        Receptions.itIs(AFTER_THE_FIRST_SLOT, clock);
        var toClarify = Requests.read("agent-92", path);
        var honoured = Requests.act("coordonnateur-antony", path, "honour");
        var again = Requests.act("coordonnateur-antony", path, "honour");
        // Then
        tooEarly.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:appointment-honour-before-start"));
        toClarify.then().body("toBeClarified", equalTo(true));
        honoured.then().statusCode(200).body("status", equalTo("HONOURED"));
        again.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:appointment-honour-not-allowed"))
                .body("detail", containsString("HONOURED"))
                .body("legalBasis", containsString("CASF"));
        try (var announced = Announced.by("scheduling")) {
            var fact = announced.of(person, 3).get(2);
            assertThat(fact.type()).isEqualTo("AppointmentHonoured");
            EventContract.of("AppointmentHonoured.v1").assertKeptBy(fact.data().toString());
        }
    }

    @Test
    void a_cancelled_appointment_is_announced_told_and_frees_its_seat() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var person = facts.recorded(place.commune());
        String appointment = place.book("agent-92", person, 0, "ORIENTATION").path("id");
        // When
        var cancelled = Requests.act(
                "agent-92", "/v1/appointments/" + appointment, "cancellation", "{\"cancelledBy\":\"BENEFICIARY\"}");
        // Then
        cancelled.then().statusCode(200).body("status", equalTo("CANCELLED"));
        Agreements.slots(place.site()).then().body("items[0].freeSeats", equalTo(1));
        try (var announced = Announced.by("scheduling")) {
            var told = announced.of(person, 4);
            assertThat(told.subList(2, 4))
                    .extracting(Announced.Fact::type)
                    .containsExactly("AppointmentCancelled", "MessageRequested");
            assertThat(told.get(2).data().get("reason").asText()).isEqualTo("EXCUSED");
            told.forEach(fact -> EventContract.of(fact.type() + ".v1")
                    .assertKeptBy(fact.data().toString()));
        }
    }

    @Test
    void a_site_receives_its_communes_and_only_while_its_planning_runs() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var stranger = facts.recorded(Receptions.attached().commune());
        var person = facts.recorded(place.commune());
        var slot = place.slot(0);
        // When
        var elsewhere = place.book("agent-92", stranger, 0, "ORIENTATION");
        var otherMotif = place.book("agent-92", person, 0, "EP");
        String planning = Requests.read("agent-92", "/v1/plannings?siteId=" + place.site())
                .path("items[0].id");
        Agreements.decide("coordonnateur-antony", planning, "suspension");
        var suspended = Receptions.book("agent-92", person, slot, "ORIENTATION", "");
        // Then
        elsewhere.then().statusCode(422).body("rule", equalTo("COMMUNE_NON_RATTACHEE"));
        otherMotif
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:appointment-motif-not-received"));
        suspended.then().statusCode(409).body("rule", equalTo("PLANNING_NON_NEGOCIE"));
    }

    @Test
    void a_promised_seat_is_kept_for_whoever_was_invited() {
        // Given: four seats, four invited
        var place = Receptions.open(ORIENTATION, 1);
        var invited = facts.opened(place.commune(), "2026-12-01T08:00:00Z");
        for (int more = 0; more < 3; more++) {
            facts.opened(place.commune(), "2026-12-01T08:00:00Z");
        }
        // When
        var uninvited = place.book("agent-92", facts.recorded(place.commune()), 0, "ORIENTATION");
        var answer = place.book("agent-92", invited, 0, "ORIENTATION");
        // Then
        uninvited.then().statusCode(409).body("rule", equalTo("CAPACITE_ATTEINTE"));
        answer.then().statusCode(201);
        assertThat(answer.<String>path("invitationId")).isNotNull();
    }

    @Test
    void nobody_is_received_twice_at_the_same_time() {
        // Given
        var place = Receptions.open(ORIENTATION, 2);
        var person = facts.recorded(place.commune());
        place.book("agent-92", person, 0, "ORIENTATION").then().statusCode(201);
        // When
        var again = place.book("agent-92", person, 0, "ORIENTATION");
        // Then
        again.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:appointment-overlap"));
    }

    @Test
    void the_coordonnateur_sees_a_person_from_the_appointment_on() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var person = facts.recorded(place.commune());
        // When
        var before = place.book("coordonnateur-antony", person, 0, "ORIENTATION");
        String appointment = place.book("caf-92", person, 0, "ORIENTATION").path("id");
        var after = Requests.read("coordonnateur-antony", "/v1/appointments/" + appointment);
        var stranger = Requests.read("ccas-sceaux", "/v1/appointments/" + appointment);
        // Then
        before.then().statusCode(404);
        after.then().statusCode(200);
        stranger.then().statusCode(404);
        Requests.read("ccas-sceaux", "/v1/appointments?beneficiaryId=" + person)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    private UUID profiled(Receptions place, int profil) {
        var person = facts.recorded(place.commune());
        facts.diagnosed(person, profil);
        return person;
    }

    private static Response toRenew() {
        return Requests.read("agent-92", "/v1/contacts-to-renew?limit=100");
    }
}
