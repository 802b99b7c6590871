package fr.passerelle.beneficiary.frein.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.complete;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.conclusion;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.drafted;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.interview;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.namedFrein;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class FreinResourceTest {
    private static final String REFERENT = "referent-92";

    private String person = "";

    @BeforeEach
    void somebody_comes() {
        person = registered("Retenue", "Maya", nir()).path("beneficiaryId");
    }

    @Test
    void S001_24_a_frein_is_named_worked_on_then_lifted_which_is_announced_once() {
        // Given
        var frein = namedFrein(REFERENT, person);
        // When
        var worked = act("work", frein, read(REFERENT, "/v1/freins/{id}", frein));
        var lifted = act("lifting", frein, worked);
        // Then
        worked.then().statusCode(200).body("state", equalTo("IN_PROGRESS"));
        lifted.then().statusCode(200).body("state", equalTo("LIFTED"));
        act("work", frein, lifted)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:frein-work-not-allowed"))
                .body("legalBasis", containsString("L262-29"));
        act("lifting", frein, lifted)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:frein-lifting-not-allowed"));
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(person, "FreinLifted", 1)).hasSize(1);
        }
    }

    @Test
    void S001_24_a_frein_that_the_next_diagnostic_names_again_goes_on_and_another_stands_no_more() {
        // Given
        var first = complete(REFERENT, drafted(REFERENT, person, interview()), conclusion(2, "CER"));
        String mobility = first.path(idOf("MOBILITE"));
        String childcare = first.path(idOf("GARDE_ENFANTS"));
        act("work", mobility, read(REFERENT, "/v1/freins/{id}", mobility));
        // When
        var second = complete(REFERENT, drafted(REFERENT, person, interview("MOBILITE")), conclusion(2, "CER"));
        // Then
        second.then()
                .statusCode(200)
                .body("freins.id", contains(mobility))
                .body("freins.state", contains("IN_PROGRESS"));
        var gone = read(REFERENT, "/v1/freins/{id}", childcare);
        gone.then().statusCode(200).body("state", equalTo("IDENTIFIED"));
        act("lifting", childcare, gone)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:frein-not-current"));
        act("lifting", mobility, read(REFERENT, "/v1/freins/{id}", mobility))
                .then()
                .statusCode(200)
                .body("state", equalTo("LIFTED"));
        read(REFERENT, "/v1/diagnostics/{id}", first.<String>path("id"))
                .then()
                .body("status", equalTo("OUTDATED"))
                .body("freins.find { it.code == 'MOBILITE' }.state", equalTo("IN_PROGRESS"));
    }

    @Test
    void a_sensitive_frein_does_not_exist_for_those_outside_the_circle() {
        // Given
        String health = complete(REFERENT, drafted(REFERENT, person, interview()), conclusion(2, "CER"))
                .path(idOf("SANTE"));
        // When
        var circle = read(REFERENT, "/v1/freins/{id}", health);
        var payer = read("caf-92", "/v1/freins/{id}", health);
        // Then
        circle.then().statusCode(200).body("code", equalTo("SANTE"));
        payer.then().statusCode(404).body("type", equalTo("urn:passerelle:problem:frein-unknown"));
    }

    @Test
    void what_a_draft_names_is_not_a_frein_yet() {
        // Given
        String named = drafted(REFERENT, person, interview()).path("freins[0].id");
        // When
        var answer = read(REFERENT, "/v1/freins/{id}", named);
        // Then
        answer.then().statusCode(404);
    }

    private static String idOf(String code) {
        return "freins.find { it.code == '%s' }.id".formatted(code);
    }

    private static Response act(String act, String frein, Response known) {
        return Api.as(REFERENT).header("If-Match", known.header("ETag")).post("/v1/freins/{id}/" + act, frein);
    }
}
