package fr.passerelle.beneficiary.application.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is typed by hand is a code of a list and a day that the law allows; a file keeps what it brings.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class TypedCodesTest {
    @ParameterizedTest
    @CsvSource({
        "'\"nature\":\"RZZ\"',rsa-nature-unknown,nature",
        "'\"nature\":\"RSI\",\"majore\":false',rsa-nature-majore,majore",
        "'\"nature\":\"RSD\",\"majore\":true',rsa-nature-majore,majore"
    })
    void an_opening_is_of_a_nature_that_exists_and_that_says_the_same_of_the_majoration(
            String told, String rule, String field) {
        // Given
        String right = registered("Nature", "Lucie", nir()).path("rsaRightId");
        // When
        var answer = open(right, "2026-01-01", told);
        // Then
        refused(answer, rule, field);
        read("caf-92", "/v1/rsa-rights/{id}", right).then().body("state", equalTo("PENDING"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"nature\":\"RSI\"',true",
        "'\"nature\":\"RSI\",\"majore\":true',true",
        "'\"nature\":\"RSD\"',false",
        "'\"nature\":\"RSJ\",\"majore\":false',false",
        "'\"majore\":true',true"
    })
    void the_nature_says_whether_a_right_is_majore_where_nobody_else_does(String told, boolean majore) {
        // Given
        String right = registered("Majoration", "Lucie", nir()).path("rsaRightId");
        // When
        open(right, "2026-01-01", told).then().statusCode(200);
        // Then
        read("caf-92", "/v1/rsa-rights/{id}", right).then().body("majore", equalTo(majore));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "2025-01-05", "2025-12-31"})
    void a_right_does_not_open_before_the_month_of_its_request(String day) {
        // Given
        String right = registered("Demandée", "Lucie", nir()).path("rsaRightId");
        // When
        var answer = open(right, day, "\"nature\":\"RSD\"");
        // Then
        refused(answer, "rsa-right-before-request", "openedOn");
        answer.then().body("legalBasis", containsString("L262-18"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-01-04", "2026-01-05", "2026-02-01"})
    void a_right_opens_from_the_first_day_of_the_month_of_its_request(String day) {
        // Given
        String right = registered("Demandée", "Lucie", nir()).path("rsaRightId");
        // When, then
        open(right, day, "\"nature\":\"RSD\"").then().statusCode(200);
    }

    @Test
    void a_request_has_a_family_situation_and_civilities_of_the_lists() {
        // Given
        var member = person("DEM", "Codée", "Lucie", ",\"civility\":\"XX\"");
        var known = person("DEM", "Codée", "Lucie", ",\"civility\":\"MME\"");
        // When
        var civility = register("agent-92", application(member));
        var situation = register("agent-92", application(known).replace("CEL", "ZZZ"));
        // Then
        refused(civility, "civility-unknown", "members[0].civility");
        refused(situation, "family-situation-unknown", "familySituation");
        register("agent-92", application(known)).then().statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"MR,201", "XX,422"})
    void somebody_without_rsa_has_a_civility_of_the_list(String civility, int status) {
        // When
        var answer = Api.as("agent-92")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("""
                        {"lawfulBasis":"PUBLIC_TASK","civility":"%s","lastName":"Codé","firstNames":"Luc",
                         "birthDate":"1985-03-04"}""".formatted(civility))
                .post("/v1/beneficiaries");
        // Then
        answer.then().statusCode(status);
        if (status != 201) {
            refused(answer, "civility-unknown", "civility");
        }
    }

    @ParameterizedTest
    @CsvSource({"nature-prestation,RSI", "situation-famille,CEL", "civilite,MME"})
    void each_list_that_a_request_is_checked_against_is_read_by_its_name(String list, String code) {
        // When, then
        read("agent-92", "/v1/vocabularies/{code}", list).then().statusCode(200).body("terms.code", hasItem(code));
    }

    private static Response open(String right, String day, String told) {
        return Desk.openAsRead("caf-92", right, "{\"openedOn\":\"%s\",\"amount\":646.52,%s}".formatted(day, told));
    }

    private static void refused(Response answer, String rule, String field) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:" + rule))
                .body("errors", hasSize(1))
                .body("errors[0].field", equalTo(field))
                .body("errors[0].rule", equalTo(rule));
    }
}
