package fr.passerelle.contract.cer.api;

import static fr.passerelle.contract.cer.api.CerDesk.amend;
import static fr.passerelle.contract.cer.api.CerDesk.drafted;
import static fr.passerelle.contract.cer.api.CerDesk.read;
import static fr.passerelle.contract.cer.api.CerDesk.step;
import static fr.passerelle.contract.cer.api.CerDesk.submit;
import static fr.passerelle.contract.cer.api.CerDesk.validate;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.contract.Api;
import fr.passerelle.contract.Situations;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class CerAmendmentTest {
    @Inject
    Situations situations;

    @Test
    void S002_38_steps_are_planned_again_with_a_reason_and_their_history_under_the_same_contract() {
        // Given
        var today = situations.today();
        var id = inForce();
        var slower = step("GARDE_ENFANTS", "BENEFICIARY", today.plusMonths(3));
        var other = slower + "," + step("FORMATION", "ORGANISATION", today.plusMonths(6));
        // When
        var first = amend("referent-92", id, "La crèche ouvre plus tard", slower);
        var second = amend("referent-92", id, "Une formation est possible", other);
        // Then
        first.then().statusCode(201);
        second.then()
                .statusCode(201)
                .body("id", equalTo(id))
                .body("status", equalTo("IN_FORCE"))
                .body("rank", equalTo(1))
                .body("signatures", hasSize(2))
                .body("content.steps.title", equalTo(List.of("Étape GARDE_ENFANTS", "Étape FORMATION")));
        amendments("valideur-92", id)
                .then()
                .statusCode(200)
                .body("rank", equalTo(List.of(1, 2)))
                .body("reason[0]", equalTo("La crèche ouvre plus tard"))
                .body("stepsBefore[0].actions[0].dueOn", equalTo(List.of(today.toString())))
                .body(
                        "stepsBefore[1].actions[0].dueOn",
                        equalTo(List.of(today.plusMonths(3).toString())));
    }

    @Test
    void an_amendment_stays_within_the_term_and_wants_a_validated_contract() {
        // Given
        var today = situations.today();
        var id = inForce();
        var draft = drafted(situations.readyToSign(), today, 9);
        // When
        var tooLate = amend("referent-92", id, "Trop tard", step("LOGEMENT", "BENEFICIARY", today.plusMonths(9)));
        var tooEarly = amend("referent-92", draft, "Trop tôt", step("LOGEMENT", "BENEFICIARY", today));
        // Then
        tooLate.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:action-outside-term"));
        tooEarly.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:cer-amendment-not-allowed"));
        read("agent-92", id).then().body("content.steps", hasSize(1));
    }

    @Test
    void who_pays_reads_no_amendment() {
        // Given
        var id = inForce();
        // When
        var byPayer = amendments("caf-92", id);
        // Then
        byPayer.then().statusCode(404);
    }

    private String inForce() {
        var today = situations.today();
        var id = drafted(situations.readyToSign(), today, 9);
        submit(id, today);
        validate(id).then().statusCode(200);
        return id;
    }

    private static Response amendments(String account, String id) {
        return Api.as(account).get("/v1/cers/{id}/amendments", id);
    }
}
