package fr.passerelle.platform.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Token;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class AccessTest {
    @Test
    void the_token_says_who_calls_and_the_service_what_that_allows() {
        me(Tokens.of("integration-92"))
                .statusCode(200)
                .body("subject", equalTo("integration-92"))
                .body("client", equalTo("integration-92"))
                .body("organisation", equalTo("DEPARTEMENT-92"))
                .body("departements", contains("92"))
                .body("roles", contains("SYSTEME_PARTENAIRE"))
                .body("permissions", containsInAnyOrder("note:read", "note:write"))
                .body("fromDepartement", is(true));
    }

    @Test
    void the_same_role_of_another_organisation_allows_less() {
        me(Tokens.of("france-travail")).statusCode(200).body("permissions", contains("note:read"));
        me(Tokens.of("ccas-sceaux")).statusCode(403);
    }

    @Test
    void a_token_that_does_not_say_for_whom_it_speaks_opens_nothing() {
        var agent = Tokens.claims("agent-92");
        me(agent.withDepartements().signed())
                .statusCode(403)
                .body("type", equalTo("urn:passerelle:problem:token-claims"));
        me(new Token("x", "", "", "", List.of("92"), List.of("AGENT"), Duration.ofHours(1)).signed())
                .statusCode(403);
    }

    @Test
    void a_departement_that_is_no_code_opens_nothing() {
        me(Tokens.claims("agent-92").withDepartements("92", "59}").signed()).statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "controle", "CONTROLE 1", "É_É"})
    void a_purpose_that_is_no_code_is_refused(String purpose) {
        given().auth()
                .oauth2(Tokens.of("agent-92"))
                .header("Access-Purpose", purpose)
                .get("/v1/notes/me")
                .then()
                .statusCode(400);
    }

    private static ValidatableResponse me(String token) {
        return given().auth().oauth2(token).get("/v1/notes/me").then();
    }
}
