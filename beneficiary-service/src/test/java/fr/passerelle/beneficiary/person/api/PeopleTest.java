package fr.passerelle.beneficiary.person.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.platform.sight.PersonLinks;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PeopleTest {
    @Inject
    PersonLinks links;

    @Test
    void a_file_is_shown_with_its_nir_to_the_departement_and_leaves_an_access_for_the_dpo() {
        // Given
        var nir = nir();
        String id = registered("Consultée", "Rose", nir).path("beneficiaryId");
        // When
        var file = read("agent-92", "/v1/beneficiaries/{id}", id);
        // Then
        file.then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("nir", equalTo(nir))
                .body("households[0].rsaRightState", equalTo("PENDING"));
        read("dpo-92", "/v1/beneficiaries/{id}/accesses", id)
                .then()
                .statusCode(200)
                .body("items.actor", hasItem("agent-92"))
                .body("items.find { it.actor == 'agent-92' }.fields", hasItem("nir"));
    }

    @Test
    void another_departement_and_an_organisation_without_a_link_see_nobody() {
        // Given
        String id = registered("Invisible", "Rose", nir()).path("beneficiaryId");
        // When
        var elsewhere = read("agent-59", "/v1/beneficiaries/{id}", id);
        var unlinked = read("ccas-sceaux", "/v1/beneficiaries/{id}", id);
        // Then
        elsewhere.then().statusCode(404).body("type", equalTo("urn:passerelle:problem:beneficiary-unknown"));
        unlinked.then().statusCode(404);
    }

    @Test
    void a_linked_ccas_sees_the_person_without_nir_and_amount() {
        // Given
        var registered = registered("Liée", "Rose", nir());
        var id = UUID.fromString(registered.path("beneficiaryId"));
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> links.link(id, "92", "CCAS-92071", LinkReason.APPLICATION.name())));
        // When
        var file = read("ccas-sceaux", "/v1/beneficiaries/{id}", id);
        var household = read(
                "ccas-sceaux",
                "/v1/households/{id}",
                registered.path("householdId").toString());
        var right = read(
                "ccas-sceaux",
                "/v1/rsa-rights/{id}",
                registered.path("rsaRightId").toString());
        // Then
        file.then().statusCode(200).body("nir", nullValue()).header("ETag", containsString("-masked"));
        household.then().statusCode(200).body("members", hasSize(1)).body("view", equalTo("masked"));
        right.then().statusCode(200).body("amount", nullValue()).header("ETag", containsString("-partial"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Éléonore Le Goff-Dupré", "le goff dupre eleonore", "Eleonore LEGOFF DUPRE", "Goff Eléonor"})
    void a_name_is_found_as_somebody_heard_it(String heard) {
        // Given
        var known = search("agent-92", "{\"name\":\"Éléonore Le Goff-Dupré\"}")
                .extract()
                .<Integer>path("items.size()");
        if (known == 0) {
            registered("Le Goff-Dupré", "Éléonore", nir());
        }
        // When
        var found = search(
                "agent-92", "{\"name\":\"" + heard + "\",\"birthDate\":\"1985-03-04\",\"communeCode\":\"92071\"}");
        // Then
        found.statusCode(200).body("items[0].lastName", equalTo("Le Goff-Dupré"));
    }

    @Test
    void a_person_is_found_by_nir_with_or_without_the_key_and_only_by_those_who_may_read_it() {
        // Given
        var nir = nir();
        String id = registered("Cherchée", "Rose", nir).path("beneficiaryId");
        // When
        var found = search("caf-92", "{\"nir\":\"" + nir.substring(0, 13) + "\"}");
        var elsewhere = search("agent-59", "{\"nir\":\"" + nir + "\"}");
        var reserved = search("plaine-emploi", "{\"nir\":\"" + nir + "\"}");
        // Then
        found.statusCode(200).body("items.id", contains(id));
        elsewhere.statusCode(200).body("items", hasSize(0));
        reserved.statusCode(403).body("type", equalTo("urn:passerelle:problem:nir-reserved"));
    }

    @Test
    void a_search_names_one_criterion() {
        search("agent-92", "{\"birthDate\":\"1985-03-04\"}").statusCode(422);
        search("agent-92", "{\"name\":\"x y\",\"franceTravailId\":\"12345678901\"}")
                .statusCode(422);
        search("agent-92", "{\"name\":\"---\"}")
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:name-empty"));
        search("agent-92", "{\"nir\":\"285039207112301\"}").statusCode(422);
    }

    @Test
    void people_are_listed_page_by_page() {
        // Given
        registered("Page", "Une", nir());
        registered("Page", "Deux", nir());
        // When
        var first = read("agent-92", "/v1/beneficiaries?limit=1&communeCode=92071");
        var second = Api.as("agent-92")
                .queryParam("limit", 1)
                .queryParam("communeCode", "92071")
                .queryParam("cursor", first.path("next").toString())
                .get("/v1/beneficiaries");
        // Then
        first.then().statusCode(200).header("Link", containsString("rel=\"next\""));
        second.then().statusCode(200).body("items[0].id", not(equalTo(first.path("items[0].id"))));
    }

    private static ValidatableResponse search(String account, String body) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/beneficiary-searches")
                .then();
    }
}
