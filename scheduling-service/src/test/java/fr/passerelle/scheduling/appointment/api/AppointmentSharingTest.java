package fr.passerelle.scheduling.appointment.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.scheduling.Facts;
import fr.passerelle.scheduling.Receptions;
import fr.passerelle.scheduling.Requests;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A place of Antony where the Caf receives, and one of the CCAS of Sceaux that receives the same person.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class AppointmentSharingTest {
    private static final String ORIENTATION = "\"ORIENTATION\"";
    private static final String TO_RENEW = "/v1/contacts-to-renew?limit=100";
    private static final String AFTER_THE_FIRST_SLOT = "2027-01-05T10:00:00Z";
    private static final String IN_THE_GRACE = "2027-02-04T10:00:00Z";
    private static final String AFTER_THE_GRACE = "2027-02-05T10:00:00Z";

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    private Receptions antony = new Receptions("", "");
    private UUID person = new UUID(0, 0);

    @BeforeEach
    void both_receive_the_person() {
        Receptions.itIs(Receptions.BEFORE, clock);
        antony = Receptions.open(ORIENTATION, 1);
        person = facts.recorded(antony.commune());
        var sceaux = Receptions.heldBy("CCAS", "CCAS-92071", antony.commune());
        sceaux.book("agent-92", person, 1, "ORIENTATION").then().statusCode(201);
    }

    @Test
    void who_received_a_person_sees_them_until_30_days_after_the_appointment() {
        // Given
        var path = booked("agent-92", 0);
        Receptions.itIs(AFTER_THE_FIRST_SLOT, clock);
        // When
        Requests.act("coordonnateur-antony", path, "honour").then().statusCode(200);
        // Then
        Receptions.itIs(IN_THE_GRACE, clock);
        Requests.read("coordonnateur-antony", path).then().statusCode(200);
        Receptions.itIs(AFTER_THE_GRACE, clock);
        Requests.read("coordonnateur-antony", path).then().statusCode(404);
        Requests.read("ccas-sceaux", path).then().statusCode(200);
    }

    @Test
    void another_appointment_that_is_planned_keeps_the_person_seen() {
        // Given
        var path = booked("agent-92", 0);
        booked("agent-92", 2);
        Receptions.itIs(AFTER_THE_FIRST_SLOT, clock);
        // When
        Requests.act("agent-92", path, "absence", "{}").then().statusCode(200);
        Receptions.itIs(AFTER_THE_GRACE, clock);
        // Then
        Requests.read("coordonnateur-antony", path).then().statusCode(200);
    }

    @Test
    void only_who_receives_says_what_became_of_an_appointment_and_whoever_gave_it_may_cancel_it() {
        // Given
        var given = booked("agent-92", 0);
        var own = booked("ccas-sceaux", 2);
        var cancellation = "{\"cancelledBy\":\"SERVICE\"}";
        Receptions.itIs(AFTER_THE_FIRST_SLOT, clock);
        // When
        var honoured = Requests.act("ccas-sceaux", given, "honour");
        var missed = Requests.act("ccas-sceaux", given, "absence", "{}");
        var cancelled = Requests.act("ccas-sceaux", given, "cancellation", cancellation);
        var taken = Requests.act("ccas-sceaux", own, "cancellation", cancellation);
        var hosted = Requests.act("caf-92", given, "honour");
        // Then
        honoured.then().statusCode(403).body("type", equalTo(problem("of-another-organisation")));
        missed.then().statusCode(403).body("type", equalTo(problem("of-another-organisation")));
        cancelled.then().statusCode(403).body("type", equalTo(problem("cancellation-by-other")));
        taken.then().statusCode(200).body("status", equalTo("CANCELLED"));
        hosted.then().statusCode(200).body("status", equalTo("HONOURED"));
    }

    @Test
    void a_reason_of_health_stays_with_who_receives_and_the_departement() {
        // Given
        var path = booked("agent-92", 0);
        Receptions.itIs(AFTER_THE_FIRST_SLOT, clock);
        // When
        var missed = Requests.act("coordonnateur-antony", path, "absence", "{\"reason\":\"HEALTH\"}");
        // Then
        missed.then().statusCode(200).body("absenceReason", equalTo("HEALTH"));
        var line = "items.find { it.beneficiaryId == '" + person + "' }";
        for (var who : new String[] {"agent-92", "caf-92"}) {
            Requests.read(who, path).then().body("absenceReason", equalTo("HEALTH"));
            Requests.read(who, TO_RENEW).then().body(line + ".reason", equalTo("HEALTH"));
        }
        Requests.read("ccas-sceaux", path).then().statusCode(200).body("absenceReason", equalTo(null));
        Requests.read("ccas-sceaux", TO_RENEW)
                .then()
                .body(line + ".appointmentId", equalTo(path.substring(path.lastIndexOf('/') + 1)))
                .body(line + ".reason", equalTo(null));
        try (var announced = Announced.by("scheduling")) {
            var fact = announced.of(person, 5).get(4);
            assertThat(fact.type()).isEqualTo("AppointmentMissed");
            assertThat(fact.data().get("reason").asText()).isEqualTo("OTHER");
            EventContract.of("AppointmentMissed.v1").assertKeptBy(fact.data().toString());
        }
    }

    private String booked(String account, int slot) {
        String id = antony.book(account, person, slot, "ORIENTATION").path("id");
        assertThat(id).isNotNull();
        return "/v1/appointments/" + id;
    }

    private static String problem(String code) {
        return "urn:passerelle:problem:appointment-" + code;
    }
}
