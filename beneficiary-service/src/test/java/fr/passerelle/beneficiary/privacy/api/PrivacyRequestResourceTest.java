package fr.passerelle.beneficiary.privacy.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.privacy.api.Asking.DECIDER;
import static fr.passerelle.beneficiary.privacy.api.Asking.DPO;
import static fr.passerelle.beneficiary.privacy.api.Asking.act;
import static fr.passerelle.beneficiary.privacy.api.Asking.ask;
import static fr.passerelle.beneficiary.privacy.api.Asking.asked;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PrivacyRequestResourceTest {
    @Test
    void a_request_is_answered_within_a_month_of_the_day_it_came_in() {
        // Given
        String person = registered("Curieuse", "Ada", nir()).path("beneficiaryId");
        // When
        var request = ask("agent-92", person, "ACCESS", "");
        // Then
        request.then()
                .statusCode(201)
                .body("status", equalTo("RECEIVED"))
                .body("dueOn", equalTo("2026-02-05"))
                .body("daysLeft", notNullValue())
                .body("identityProof", nullValue());
        act("agent-92", request, "identity-check", "{\"identityProof\":\"KNOWN_IN_PERSON\"}")
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_EXAMINATION"));
        assertThat(read(DPO, "/v1/privacy-requests?unanswered=true&limit=100")
                        .jsonPath()
                        .getList("items.id"))
                .contains(request.<String>path("id"));
    }

    @Test
    void nothing_is_written_out_before_the_identity_is_checked() {
        // Given
        String person = registered("Inconnue", "Ada", nir()).path("beneficiaryId");
        var request = ask("agent-92", person, "ACCESS", "");
        // When
        var export = given().auth()
                .oauth2(Tokens.of(DPO))
                .get("/v1/privacy-requests/{id}/personal-file", request.<String>path("id"));
        // Then
        export.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:privacy-export-not-allowed"));
    }

    @Test
    void a_refusal_has_its_article_its_words_and_its_ways_of_appeal() {
        // Given
        String person = registered("Refusée", "Ada", nir()).path("beneficiaryId");
        var request = asked(person, "ERASURE");
        // When
        var refused = act(DECIDER, request, "refusal", """
                {"ground":"PUBLIC_INTEREST_TASK","explanation":"Votre droit est ouvert : la loi nous demande de le suivre."}""");
        // Then
        refused.then()
                .statusCode(200)
                .body("status", equalTo("REFUSED"))
                .body("answer.legalBasis", containsString("art. 17.3.b"))
                .body("answer.explanation", containsString("Votre droit est ouvert"))
                .body("answer.appeal", hasSize(3))
                .body("answer.appeal", hasItem(containsString("CNIL")))
                .body("daysLeft", nullValue());
        act(DECIDER, refused, "refusal", "{\"ground\":\"NOT_MET\",\"explanation\":\"Non\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:privacy-refusal-not-allowed"));
    }

    @Test
    void a_ground_of_another_kind_a_day_to_come_and_a_role_without_the_act_are_refused() {
        // Given
        String person = registered("Demandeuse", "Ada", nir()).path("beneficiaryId");
        var request = asked(person, "ACCESS");
        // When, then
        act(DECIDER, request, "refusal", "{\"ground\":\"CAF_IS_MASTER\",\"explanation\":\"Non\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:privacy-ground-of-another-kind"))
                .body("errors[0].field", equalTo("ground"));
        act("agent-92", request, "refusal", "{\"ground\":\"NOT_MET\",\"explanation\":\"Non\"}")
                .then()
                .statusCode(403);
        read("agent-92", "/v1/privacy-requests/{id}/personal-file", request.<String>path("id"))
                .then()
                .statusCode(403);
        receivedOn("9999-01-05", person).body("errors[0].rule", equalTo("date-bounds"));
        receivedOn("2018-05-24", person).body("errors[0].rule", equalTo("privacy-before-rgpd"));
        ask("agent-59", person, "ACCESS", "").then().statusCode(404);
        read("agent-59", "/v1/privacy-requests/{id}", request.<String>path("id"))
                .then()
                .statusCode(404);
    }

    /// On a day that cannot be.
    private static ValidatableResponse receivedOn(String day, String person) {
        return Api.as("agent-92")
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next())
                .body("""
                        {"beneficiaryId":"%s","kind":"ACCESS","channel":"DESK","receivedOn":"%s"}""".formatted(person, day))
                .post("/v1/privacy-requests")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("receivedOn"));
    }
}
