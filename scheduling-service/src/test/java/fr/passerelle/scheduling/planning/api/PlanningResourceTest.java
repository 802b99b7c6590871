package fr.passerelle.scheduling.planning.api;

import static fr.passerelle.scheduling.planning.api.Agreements.accepted;
import static fr.passerelle.scheduling.planning.api.Agreements.decide;
import static fr.passerelle.scheduling.planning.api.Agreements.propose;
import static fr.passerelle.scheduling.planning.api.Agreements.slots;
import static fr.passerelle.scheduling.planning.api.Agreements.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.scheduling.Api;
import fr.passerelle.scheduling.Receptions;
import fr.passerelle.scheduling.Requests;
import fr.passerelle.scheduling.site.api.Places;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PlanningResourceTest {
    private static final String ORIENTATION = "\"ORIENTATION\"";

    @TestHTTPResource(value = "/passerelle/clock", management = true)
    URI clock = URI.create("/"); // replaced by the port of the run

    @BeforeEach
    void it_is_before_the_slots() {
        Receptions.itIs(Receptions.BEFORE, clock);
    }

    @Test
    void S000_14_the_caf_proposes_the_coordonnateur_answers_and_no_slot_exists_before_acceptance() {
        // Given
        var site = Places.espaceInsertion();
        String planning =
                propose("gestionnaire-caf-92", site, terms(ORIENTATION, 4)).path("id");
        // When
        var countered = counter("coordonnateur-antony", planning, terms(ORIENTATION, 2));
        var tooSoon = decide("coordonnateur-antony", planning, "acceptance");
        var agreed = counter("gestionnaire-caf-92", planning, terms(ORIENTATION, 2));
        var before = slots(site);
        var acceptance = decide("coordonnateur-antony", planning, "acceptance");
        // Then
        countered.then().statusCode(200).body("status", equalTo("COUNTER_PROPOSED"));
        tooSoon.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:planning-acceptance-of-own-terms"));
        agreed.then().statusCode(200).body("termsBy", equalTo("CAF-921"));
        before.then().body("items", hasSize(0));
        acceptance.then().statusCode(200).body("status", equalTo("ACCEPTED"));
        slots(site).then().body("items", hasSize(4)).body("items.freeSeats", everyItem(equalTo(2)));
    }

    @Test
    void S000_09_the_presence_of_the_caf_recurs_weekly_in_the_calendar_of_its_host() {
        // Given
        var site = Places.espaceInsertion();
        // When
        var planning = accepted(site, "\"INSTRUCTION_RSA\"", 1);
        // Then
        slots(site)
                .then()
                .body(
                        "items.startsAt",
                        equalTo(List.of(
                                "2027-01-05T08:00:00Z",
                                "2027-01-12T08:00:00Z",
                                "2027-01-19T08:00:00Z",
                                "2027-01-26T08:00:00Z")))
                .body("items.hostedOrganisationId", everyItem(equalTo("CAF-921")))
                .body("items.organisationId", everyItem(equalTo("EI-92-ANTONY")));
        try (var announced = Announced.by("scheduling")) {
            var facts = announced.of(planning, 2);
            assertThat(facts).extracting(Announced.Fact::type).containsExactly("PlanningProposed", "PlanningAccepted");
            assertThat(facts.get(1).data().get("seats").asInt()).isEqualTo(4);
            facts.forEach(fact -> EventContract.of(fact.type() + ".v1")
                    .assertKeptBy(fact.data().toString()));
        }
    }

    @Test
    void S001_17_a_social_worker_of_the_departement_receives_in_somebody_else_s_house() {
        // Given
        String site = Places.create("FRANCE_SERVICES", "CCAS-92071").path("id");
        String planning = propose("agent-92", site, terms(ORIENTATION, 1)).path("id");
        var coordonnateur = Tokens.claims("coordonnateur-antony")
                .withOrganisation("CCAS", "CCAS-92071")
                .signed();
        // When
        var answer = Api.bearing(coordonnateur)
                .header("If-Match", Requests.tag("/v1/plannings/" + planning))
                .post("/v1/plannings/" + planning + "/acceptance");
        // Then
        answer.then().statusCode(200);
        slots(site)
                .then()
                .body("items", hasSize(4))
                .body("items.hostedOrganisationId", everyItem(equalTo("DEPARTEMENT-92")));
    }

    @Test
    void only_a_coordonnateur_of_the_holder_accepts() {
        // Given
        String held = propose("caf-92", Places.create("CCAS", "CCAS-92071").path("id"), terms(ORIENTATION, 1))
                .path("id");
        // When
        var ofTheDepartement = decide("agent-92", held, "acceptance");
        var ofAnotherPlace = decide("coordonnateur-antony", held, "acceptance");
        // Then
        ofTheDepartement.then().statusCode(403);
        ofAnotherPlace
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:passerelle:problem:planning-acceptance-by-other"));
    }

    @Test
    void S000_19_an_espace_insertion_has_one_coordonnateur_who_answers_for_its_planning() {
        // Given
        var site = Places.espaceInsertion();
        String planning = propose("caf-92", site, terms(ORIENTATION, 1)).path("id");
        entrust(site, "coordonnatrice-antony").then().statusCode(200);
        // When
        var former = decide("coordonnateur-antony", planning, "acceptance");
        var named = entrust(site, "coordonnateur-antony");
        var accepted = decide("coordonnateur-antony", planning, "acceptance");
        // Then
        former.then().statusCode(403).body("type", equalTo("urn:passerelle:problem:planning-acceptance-by-other"));
        named.then().statusCode(200).body("coordonnateur", equalTo("coordonnateur-antony"));
        accepted.then().statusCode(200).body("status", equalTo("ACCEPTED"));
    }

    @Test
    void a_suspended_planning_offers_nothing_more_and_can_be_closed() {
        // Given
        var site = Places.espaceInsertion();
        var planning = accepted(site, ORIENTATION, 1);
        // When
        var suspended = decide("coordonnateur-antony", planning, "suspension");
        var again = decide("agent-92", planning, "suspension");
        var closed = decide("agent-92", planning, "closure");
        // Then
        suspended.then().statusCode(200).body("status", equalTo("SUSPENDED"));
        again.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:planning-suspension-not-allowed"))
                .body("legalBasis", containsString("art. 6"));
        closed.then().statusCode(200).body("status", equalTo("CLOSED"));
        slots(site).then().body("items", hasSize(0));
    }

    @Test
    void terms_that_make_no_sense_are_refused_by_their_rule() {
        // Given
        var site = Places.espaceInsertion();
        // When
        var backwards = propose("caf-92", site, terms(ORIENTATION, 1).replace("2027-01-31", "2026-12-31"));
        var elsewhere = propose("caf-92", "01993a5e-7c00-7000-8000-000000000001", terms(ORIENTATION, 1));
        // Then
        backwards.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:planning-period"));
        elsewhere.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:site-unknown"));
    }

    private static Response counter(String account, String planning, String terms) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("If-Match", Requests.tag("/v1/plannings/" + planning))
                .body(terms)
                .post("/v1/plannings/" + planning + "/counter-proposal");
    }

    private static Response entrust(String site, String account) {
        return Api.as("agent-92")
                .contentType(ContentType.JSON)
                .header("If-Match", Requests.tag("/v1/sites/" + site))
                .body("{\"account\":\"" + account + "\"}")
                .put("/v1/sites/" + site + "/coordonnateur");
    }
}
