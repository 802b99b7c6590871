package fr.passerelle.scheduling.person.messaging;

import static fr.passerelle.testing.Patience.SOON;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.scheduling.Api;
import fr.passerelle.scheduling.Facts;
import fr.passerelle.scheduling.Receptions;
import fr.passerelle.scheduling.Requests;
import fr.passerelle.scheduling.planning.api.Agreements;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who sees the appointments of somebody whose file went over to another paying body.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class PassedOnFileTest {
    private static final String GIVEN_AWAY_ON = "2026-12-20";
    private static final String IN_THE_GRACE = "2027-01-19T10:00:00Z";
    private static final String AFTER_THE_GRACE = "2027-01-20T10:00:00Z";

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    private Receptions place = new Receptions("", "");

    /// The Département receives: whoever receives sees the person for that alone.
    @BeforeEach
    void the_departement_receives() {
        Receptions.itIs(Receptions.BEFORE, clock);
        place = Receptions.attached();
        String planning = Agreements.propose("agent-92", place.site(), Agreements.terms("\"ORIENTATION\"", 1))
                .path("id");
        Agreements.decide("coordonnateur-antony", planning, "acceptance").then().statusCode(200);
    }

    @Test
    void the_body_that_gave_the_file_away_sees_them_for_thirty_days_and_the_next_one_from_its_word_on() {
        // Given
        var person = facts.recorded(place.commune());
        var appointment = booked(person);
        byFormer(appointment).then().statusCode(200);
        // When
        facts.passedOn(person, GIVEN_AWAY_ON);
        // Then
        Receptions.itIs(AFTER_THE_GRACE, clock);
        await().atMost(SOON).until(() -> byFormer(appointment).statusCode() == 404);
        Receptions.itIs(IN_THE_GRACE, clock);
        byFormer(appointment).then().statusCode(200);
        byNext(appointment).then().statusCode(404);
        // When
        Receptions.itIs(AFTER_THE_GRACE, clock);
        facts.takenOver(person, place.commune(), "MSA-753");
        // Then
        await().atMost(SOON).until(() -> byNext(appointment).statusCode() == 200);
        byFormer(appointment).then().statusCode(404);
    }

    @Test
    void a_departure_of_somebody_unknown_takes_nothing_from_whoever_pays_next() {
        // Given
        var person = Ids.next();
        // When
        facts.passedOn(person, GIVEN_AWAY_ON);
        facts.takenOver(person, place.commune(), "MSA-753");
        // Then
        await().atMost(SOON)
                .until(() -> place.book("agent-92", person, 0, "ORIENTATION").statusCode() == 201);
        String appointment = Requests.read("agent-92", "/v1/appointments?beneficiaryId=" + person)
                .path("items[0].id");
        byNext("/v1/appointments/" + appointment).then().statusCode(200);
    }

    private String booked(UUID person) {
        String id = place.book("agent-92", person, 0, "ORIENTATION").path("id");
        return "/v1/appointments/" + id;
    }

    private static Response byFormer(String appointment) {
        return Requests.read("caf-92", appointment);
    }

    private static Response byNext(String appointment) {
        var msa = Tokens.claims("caf-92").withOrganisation("CAF", "MSA-753");
        return Api.bearing(msa.signed()).get(appointment);
    }
}
