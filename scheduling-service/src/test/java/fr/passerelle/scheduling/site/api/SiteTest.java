package fr.passerelle.scheduling.site.api;

import static fr.passerelle.scheduling.site.api.Places.attach;
import static fr.passerelle.scheduling.site.api.Places.commune;
import static fr.passerelle.scheduling.site.api.Places.espaceInsertion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.passerelle.scheduling.Api;
import fr.passerelle.scheduling.Requests;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class SiteTest {
    @Test
    void S002_37_a_venue_says_how_it_receives_people_and_who_can_get_in() {
        // Given
        var site = espaceInsertion();
        // When
        var answer = Requests.read("france-travail", "/v1/sites/" + site);
        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("reception", equalTo("Sur rendez-vous, en bureau fermé"))
                .body("accessibility", equalTo("De plain-pied"))
                .body("publicLine", equalTo("+33199009202"));
    }

    @Test
    void a_site_is_announced_when_it_is_created_and_when_it_changes() {
        // Given
        var site = espaceInsertion();
        // When
        var changed = Requests.change("agent-92", "/v1/sites/" + site, Places.description("Maison commune"));
        // Then
        changed.then().statusCode(200).body("label", equalTo("Maison commune"));
        try (var announced = Announced.by("scheduling")) {
            var facts = announced.of(site, 2);
            assertThat(facts).extracting(Announced.Fact::type).containsOnly("SiteDescribed");
            assertThat(facts.get(1).data().get("label").asText()).isEqualTo("Maison commune");
            facts.forEach(fact -> EventContract.of("SiteDescribed.v1")
                    .assertKeptBy(fact.data().toString()));
        }
    }

    @Test
    void a_change_starts_from_the_version_that_was_read() {
        // Given
        var path = "/v1/sites/" + espaceInsertion();
        var stale = Requests.tag(path);
        Requests.change("agent-92", path, Places.description("Premier")).then().statusCode(200);
        // When
        var answer = Api.as("agent-92")
                .contentType(ContentType.JSON)
                .header("If-Match", stale)
                .body(Places.description("Second"))
                .put(path);
        // Then
        answer.then().statusCode(412);
    }

    @Test
    void the_espace_insertion_of_a_commune_is_found_by_its_code() {
        // Given
        var site = espaceInsertion();
        var commune = commune();
        attach(site, commune, "2026-01-01").then().statusCode(201).body("communes", hasSize(1));
        // When
        var answer = sitesOf(commune, "2026-06-01");
        // Then
        answer.then().statusCode(200).body("items", hasSize(1)).body("items[0].id", equalTo(site));
    }

    @Test
    void a_commune_that_no_site_serves_is_said_by_its_code() {
        // Given
        var commune = commune();
        attach(espaceInsertion(), commune, "2026-07-01");
        // When
        var before = sitesOf(commune, "2026-06-30");
        var never = sitesOf("92999", "2026-06-30");
        // Then
        before.then().statusCode(422).body("rule", equalTo("COMMUNE_NON_RATTACHEE"));
        never.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:commune-non-rattachee"));
    }

    @Test
    void S000_04_a_commune_has_one_espace_insertion_between_two_dates_or_none_and_is_told_so() {
        // Given
        var first = espaceInsertion();
        var second = espaceInsertion();
        var commune = commune();
        attach(first, commune, "2026-01-01");
        // When
        var refused = attach(second, commune, "2026-03-01");
        var detached = Requests.act(
                "agent-92", "/v1/sites/" + first, "communes/" + commune + "/detachment", "{\"until\":\"2026-02-28\"}");
        var accepted = attach(second, commune, "2026-03-05");
        // Then
        refused.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:commune-already-attached"));
        detached.then().statusCode(200).body("communes[0].until", equalTo("2026-02-28"));
        accepted.then().statusCode(201);
        sitesOf(commune, "2026-02-28").then().body("items.id", equalTo(List.of(first)));
        sitesOf(commune, "2026-03-01").then().statusCode(422).body("rule", equalTo("COMMUNE_NON_RATTACHEE"));
        sitesOf(commune, "2026-03-05").then().body("items.id", equalTo(List.of(second)));
    }

    @Test
    void a_site_is_described_by_the_departement_alone() {
        // When
        var answer =
                Requests.create("coordonnateur-antony", "/v1/sites", """
                {"type":"OTHER","organisationId":"EI-92-ANTONY","description":%s}""".formatted(Places.description("Ailleurs")));
        // Then
        answer.then().statusCode(403);
    }

    @Test
    void a_number_that_is_none_and_a_commune_of_elsewhere_are_refused() {
        // Given
        var description = Places.description("Ailleurs");
        // When
        var number = create(description.replace("01 99 00 92 02", "douze"));
        var elsewhere = create(description.replace("92002", "59350"));
        // Then
        number.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:site-phone"));
        elsewhere.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:commune-of-another-departement"));
    }

    private static Response create(String description) {
        return Requests.create("agent-92", "/v1/sites", """
                {"type":"OTHER","organisationId":"DEPARTEMENT-92","description":%s}""".formatted(description));
    }

    private static Response sitesOf(String commune, String day) {
        return Api.as("agent-92")
                .queryParam("communeCode", commune)
                .queryParam("on", day)
                .get("/v1/sites");
    }
}
