package fr.passerelle.partner.structure.api;

import static fr.passerelle.partner.structure.api.Directory.register;
import static fr.passerelle.partner.structure.api.Directory.serving;
import static fr.passerelle.partner.structure.api.Directory.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fr.passerelle.partner.Api;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class StructuresTest {
    @Test
    void S000_02_an_espace_insertion_is_a_kind_of_structure_of_its_own_in_the_lead_of_the_departement() {
        // Given
        var espace = register(structure("EI-92-ANTONY", "ESPACE_INSERTION", "ESPACE_INSERTION", serving("92901")));
        var social = register(structure("DEPARTEMENT-92", "DEPARTEMENT", "POLE_SOCIAL", serving("92901")));
        // When
        var found = Api.as("referent-92")
                .queryParam("type", "ESPACE_INSERTION")
                .queryParam("communeCode", "92901")
                .get("/v1/structures");
        var asPartner = Api.create("ccas-sceaux", "/v1/structures", structure("CCAS-92071", "CCAS", "CCAS", ""));
        // Then
        espace.then().statusCode(201).body("date_maj", equalTo("2026-01-05"));
        social.then().statusCode(201).body("passerelle.structureType", equalTo("POLE_SOCIAL"));
        found.then()
                .statusCode(200)
                .body("items.id", hasItem(espace.<String>path("id")))
                .body("items.id", not(hasItem(social.<String>path("id"))));
        asPartner.then().statusCode(403);
    }

    @Test
    void S000_04_a_commune_depends_on_one_espace_insertion_at_a_time_and_the_answer_says_where_it_depends_on_none() {
        // Given
        var before = "{\"code\":\"92902\",\"from\":\"2025-01-01\",\"to\":\"2025-12-31\"}";
        register(structure("EI-92-A", "ESPACE_INSERTION", "ESPACE_INSERTION", before))
                .then()
                .statusCode(201);
        // When
        var second = register(structure("EI-92-B", "ESPACE_INSERTION", "ESPACE_INSERTION", serving("92902")));
        var attached = Api.as("agent-92").queryParam("on", "2025-12-31").get("/v1/communes/92902/espace-insertion");
        var later = Api.as("agent-92").queryParam("on", "2026-01-01").get("/v1/communes/92902/espace-insertion");
        // Then
        second.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:commune-already-attached"));
        attached.then()
                .body("outcome", equalTo("COMMUNE_RATTACHEE"))
                .body("structure.passerelle.organisationId", equalTo("EI-92-A"));
        later.then().statusCode(200).body("outcome", equalTo("COMMUNE_NON_RATTACHEE"));
    }

    @Test
    void a_structure_is_described_anew_from_the_version_that_was_read() {
        // Given
        var body = structure("DEPARTEMENT-92", "DEPARTEMENT", "POLE_SOCIAL", serving("92903"));
        var known = register(body);
        var path = "/v1/structures/" + known.path("passerelle.structureId");
        var changed = body.replace("Antony", "Sceaux").replace("92903", "92904");
        // When
        var stale = put(path, "\"7-full\"", changed);
        var answer = put(path, known.header("ETag"), changed);
        var read = Api.as("agent-92").get(path);
        // Then
        stale.then().statusCode(412);
        answer.then().statusCode(200).body("commune", equalTo("Sceaux"));
        assertThat(answer.header("ETag")).isNotEqualTo(known.header("ETag"));
        read.then()
                .header("ETag", equalTo(answer.header("ETag")))
                .body("passerelle.communes.code", equalTo(List.of("92904")));
    }

    @ParameterizedTest
    @CsvSource({
        "73282932000074,73282932000075,siret-key,siret",
        "2026-01-05,2999-01-05,updated-in-the-past,date_maj",
        "departements,inconnu,reseau-porteur-unknown,reseaux_porteurs[0]",
        "Structure pole_social,Structure.,structure-name-dot,nom"
    })
    void a_sheet_keeps_the_rules_of_data_inclusion(String right, String wrong, String rule, String field) {
        // When
        var answer = register(
                structure("DEPARTEMENT-92", "DEPARTEMENT", "POLE_SOCIAL", "").replace(right, wrong));
        // Then
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:" + rule))
                .body("errors[0].field", equalTo(field));
    }

    @Test
    void a_missing_name_is_refused_by_its_own_name() {
        // When
        var answer = Api.mistakenAs("agent-92")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(structure("DEPARTEMENT-92", "DEPARTEMENT", "POLE_SOCIAL", "")
                        .replace("\"date_maj\":\"2026-01-05\",", ""))
                .post("/v1/structures");
        // Then
        answer.then().statusCode(400).body("errors[0].field", equalTo("date_maj"));
    }

    @Test
    void S004_05_offers_are_found_by_their_domain() {
        // Given
        var body = structure("CAF-921", "CAF", "AGENCE_CAF", "");
        String structureId = register(body).path("passerelle.structureId");
        var childcare = action(structureId, "famille--garde-denfants");
        var housing = action(structureId, "logement-hebergement--louer-un-logement");
        var job = action(structureId, "trouver-un-emploi--maintien-dans-lemploi");
        // When
        var parents = byDomain(structureId, "PARENTALITE");
        var houses = byDomain(structureId, "LOGEMENT");
        var insertion = byDomain(structureId, "INSERTION_SOCIALE_ET_PROFESSIONNELLE");
        // Then
        assertThat(parents).containsExactly(childcare);
        assertThat(houses).containsExactly(housing);
        assertThat(insertion).containsExactly(job);
    }

    @Test
    void S004_10_each_agency_has_its_collective_actions() {
        // Given
        String antony = register(structure("CAF-921", "CAF", "AGENCE_CAF", "")).path("passerelle.structureId");
        String colombes =
                register(structure("CAF-921", "CAF", "AGENCE_CAF", "")).path("passerelle.structureId");
        var ofAntony = action(antony, "famille--soutien-a-la-parentalite-et-a-leducation");
        var ofColombes = action(colombes, "difficultes-financieres--acquerir-une-autonomie-budgetaire");
        // When
        var found =
                Api.as("gestionnaire-caf-92").queryParam("structureId", antony).get("/v1/actions");
        // Then
        found.then()
                .body("items.id", hasItem(ofAntony))
                .body("items.id", not(hasItem(ofColombes)))
                .body("items[0].format", equalTo("COLLECTIVE"));
    }

    @Test
    void S004_13_going_towards_administrations_and_places_of_culture_is_a_type_of_action_of_its_own() {
        // Given
        String antony = register(structure("CAF-921", "CAF", "AGENCE_CAF", "")).path("passerelle.structureId");
        var other = action(antony, "famille--soutien-a-la-parentalite-et-a-leducation");
        var body = actionBody(
                        antony,
                        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives")
                .replace("ACTION_INSERTION_SOCIALE", "ALLER_VERS")
                .replace("Atelier", "Aller vers la médiathèque et la mairie");
        // When
        var offered = Api.create("agent-92", "/v1/actions", body);
        var found = Api.as("referent-92")
                .queryParam("structureId", antony)
                .queryParam("actionType", "ALLER_VERS")
                .get("/v1/actions");
        // Then
        offered.then().statusCode(201).body("actionType", equalTo("ALLER_VERS"));
        found.then()
                .statusCode(200)
                .body("items.id", hasItem(offered.<String>path("id")))
                .body("items.id", not(hasItem(other)));
    }

    @Test
    void a_theme_that_data_inclusion_does_not_know_is_refused() {
        // Given
        String structureId =
                register(structure("CAF-921", "CAF", "AGENCE_CAF", "")).path("passerelle.structureId");
        // When
        var answer = Api.create("agent-92", "/v1/actions", actionBody(structureId, "mobilite--voler"));
        // Then
        answer.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:theme-unknown"));
    }

    private static String action(String structureId, String theme) {
        var answer = Api.create("agent-92", "/v1/actions", actionBody(structureId, theme));
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static String actionBody(String structureId, String theme) {
        return """
                {"structureId":"%s","name":"Atelier","actionType":"ACTION_INSERTION_SOCIALE","theme":"%s",
                 "format":"COLLECTIVE","from":"2026-01-01"}""".formatted(structureId, theme);
    }

    private static List<String> byDomain(String structureId, String domain) {
        return Api.as("referent-92")
                .queryParam("structureId", structureId)
                .queryParam("domain", domain)
                .get("/v1/actions")
                .path("items.id");
    }

    private static Response put(String path, String tag, String body) {
        return Api.as("agent-92")
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put(path);
    }
}
