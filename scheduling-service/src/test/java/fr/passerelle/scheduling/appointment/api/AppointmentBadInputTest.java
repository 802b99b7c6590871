package fr.passerelle.scheduling.appointment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.scheduling.Api;
import fr.passerelle.scheduling.Facts;
import fr.passerelle.scheduling.Receptions;
import fr.passerelle.scheduling.Requests;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class AppointmentBadInputTest {
    private static final String ORIENTATION = "\"ORIENTATION\"";

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    @BeforeEach
    void it_is_before_the_slots() {
        Receptions.itIs(Receptions.BEFORE, clock);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{};400",
                "{\"beneficiaryId\":\"personne\",\"slotId\":\"x\",\"motif\":\"ORIENTATION\"};400",
                "{\"beneficiaryId\":null,\"slotId\":null,\"motif\":\"AUTRE\"};400",
                "[];400"
            })
    void a_body_that_says_nothing_useful_is_refused_in_french(String body, int status) {
        // When
        var answer = mistaken(body, Ids.next().toString());
        // Then
        answer.then().statusCode(status).contentType("application/problem+json").body("title", notNullValue());
    }

    @Test
    void an_unknown_person_is_404_and_an_unknown_slot_422() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var person = facts.recorded(place.commune());
        // When
        var nobody = place.book("agent-92", Ids.next(), 0, "ORIENTATION");
        var nowhere = Receptions.book("agent-92", person, Ids.next().toString(), "ORIENTATION", "");
        // Then
        nobody.then().statusCode(404).body("type", equalTo("urn:passerelle:problem:beneficiary-unknown"));
        nowhere.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:slot-unknown"));
    }

    @Test
    void a_slot_that_has_begun_and_an_invitation_that_is_none_are_refused() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var person = facts.recorded(place.commune());
        var slot = place.slot(0);
        // When
        var uninvited =
                Receptions.book("agent-92", person, slot, "ORIENTATION", ",\"invitationId\":\"" + Ids.next() + "\"");
        Receptions.itIs("2027-01-05T08:10:00Z", clock);
        var late = Receptions.book("agent-92", person, slot, "ORIENTATION", "");
        // Then
        uninvited
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:appointment-invitation-not-open"));
        late.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:appointment-slot-begun"));
        Requests.read("agent-92", "/v1/appointments?beneficiaryId=" + person)
                .then()
                .body("items.size()", equalTo(0));
    }

    @Test
    void the_same_request_sent_twice_gives_one_appointment() {
        // Given
        var place = Receptions.open(ORIENTATION, 2);
        var body = body(facts.recorded(place.commune()), place.slot(0));
        var key = Ids.next().toString();
        // When
        var first = mistaken(body, key);
        var second = mistaken(body, key);
        // Then
        first.then().statusCode(201);
        second.then().statusCode(201);
        assertThat(second.<String>path("id")).isEqualTo(first.path("id"));
    }

    @Test
    void an_act_says_from_which_version_it_starts() {
        // Given
        var place = Receptions.open(ORIENTATION, 1);
        var path = "/v1/appointments/"
                + place.book("agent-92", facts.recorded(place.commune()), 0, "ORIENTATION")
                        .path("id");
        // When
        var silent = Api.mistakenAs("agent-92").post(path + "/honour");
        var stale = Api.as("agent-92").header("If-Match", "\"7-full\"").post(path + "/honour");
        // Then
        silent.then().statusCode(428);
        stale.then().statusCode(412);
    }

    @Test
    void a_coordonnateur_gives_appointments_at_its_own_site() {
        // Given: a person that Antony already receives, and a site of somebody else
        var own = Receptions.open(ORIENTATION, 1);
        var person = facts.recorded(own.commune());
        own.book("agent-92", person, 0, "ORIENTATION").then().statusCode(201);
        var elsewhere = Receptions.heldBy("CCAS", "CCAS-92071", own.commune());
        // When
        var there = elsewhere.book("coordonnateur-antony", person, 1, "ORIENTATION");
        var here = own.book("coordonnateur-antony", person, 2, "ORIENTATION");
        // Then
        there.then().statusCode(403).body("type", equalTo("urn:passerelle:problem:appointment-other-site"));
        here.then().statusCode(201);
    }

    private static String body(UUID person, String slot) {
        return """
                {"beneficiaryId":"%s","slotId":"%s","motif":"ORIENTATION"}""".formatted(person, slot);
    }

    private static Response mistaken(String body, String key) {
        return Api.mistakenAs("agent-92")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/appointments");
    }
}
