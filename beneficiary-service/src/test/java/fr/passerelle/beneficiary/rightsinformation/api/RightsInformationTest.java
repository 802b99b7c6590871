package fr.passerelle.beneficiary.rightsinformation.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class RightsInformationTest {
    @Test
    void S002_03_telling_of_rights_and_duties_is_a_dated_act() {
        // Given
        String id = registered("Informée", "Rose", nir()).path("beneficiaryId");
        inform("referent-92", id, "2024-09", "COLLECTIVE", "2026-02-01").then().statusCode(201);
        // When
        var answer = inform("referent-92", id, "2025-01", "INTERVIEW", "2026-03-10");
        // Then
        answer.then().statusCode(201).body("organisationId", equalTo("DEPARTEMENT-92"));
        read("caf-92", "/v1/beneficiaries/{id}/rights-information", id)
                .then()
                .statusCode(200)
                .body("items.documentVersion", contains("2025-01", "2024-09"))
                .body("items.channel", contains("INTERVIEW", "COLLECTIVE"))
                .body("items.informedOn", contains("2026-03-10", "2026-02-01"));
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(id, "RightsAndDutiesInformed", 2)).hasSize(2);
        }
    }

    @Test
    void a_ccas_informs_those_whom_it_received_and_nobody_else() {
        // Given
        String received = register("ccas-sceaux", application(person("DEM", "Reçue", "Ada", "")))
                .path("beneficiaryId");
        String other = registered("Autre", "Ada", nir()).path("beneficiaryId");
        // When
        var known = inform("ccas-sceaux", received, "2025-01", "LETTER", "2026-03-10");
        var unknown = inform("ccas-sceaux", other, "2025-01", "LETTER", "2026-03-10");
        // Then
        known.then().statusCode(201).body("organisationId", equalTo("CCAS-92071"));
        unknown.then().statusCode(404).body("type", equalTo("urn:passerelle:problem:beneficiary-unknown"));
    }

    @Test
    void a_day_to_come_another_departement_and_a_role_without_the_act_are_refused() {
        // Given
        String id = registered("Refusée", "Rose", nir()).path("beneficiaryId");
        // When
        var tooLate = inform("agent-92", id, "2025-01", "EMAIL", "9999-01-01");
        var unborn = inform("agent-92", id, "2025-01", "EMAIL", "1985-03-03");
        var elsewhere = inform("agent-59", id, "2025-01", "EMAIL", "2026-03-10");
        var without = inform("valideur-92", id, "2025-01", "EMAIL", "2026-03-10");
        // Then
        tooLate.then().statusCode(422).body("errors[0].field", equalTo("informedOn"));
        unborn.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:date-before-birth"));
        elsewhere.then().statusCode(404);
        without.then().statusCode(403);
    }

    private static Response inform(String account, String personId, String version, String channel, String on) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("{\"documentVersion\":\"%s\",\"channel\":\"%s\",\"informedOn\":\"%s\"}"
                        .formatted(version, channel, on))
                .post("/v1/beneficiaries/{id}/rights-information", personId);
    }
}
