package fr.passerelle.platform.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import fr.passerelle.testing.resource.PostgresResource;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ProblemsTest {
    private static final String PROBLEM = "application/problem+json";

    @Test
    void a_refusal_bears_its_rule_its_legal_basis_and_a_french_detail() {
        problem(given(), "GET", "/v1/samples/closed", 409, "sample-closed")
                .body("title", equalTo("Échantillon clos"))
                .body("detail", equalTo("L'échantillon « É'{x}$1 » est clos depuis 3 jours."))
                .body("rule", equalTo("ECH-7"))
                .body("legalBasis", equalTo("CASF, art. L. 262-1"))
                .body("instance", equalTo("/v1/samples/closed"))
                .body("traceId", matchesPattern("[0-9a-f]{32}"));
    }

    @Test
    void what_is_not_shared_reads_like_what_does_not_exist() {
        problem(given(), "GET", "/v1/samples/unshared", 404, "not-found");
        problem(given(), "GET", "/v1/nowhere", 404, "not-found").body("title", equalTo("Introuvable"));
        problem(given(), "GET", "/q/nowhere", 404, "not-found");
        problem(given(), "GET", "/v1/samples/by-id/not-a-uuid", 404, "not-found");
    }

    @Test
    void a_call_without_token_is_told_to_authenticate() {
        problem(given(), "GET", "/v1/samples/reserved", 401, "unauthenticated")
                .header("WWW-Authenticate", containsString("Bearer"));
    }

    @Test
    void a_forged_token_or_one_out_of_date_is_told_to_authenticate() {
        var agent = Tokens.claims("referent-92");
        problem(given().auth().oauth2(agent.forged()), "GET", "/v1/samples/reserved", 401, "unauthenticated");
        problem(given().auth().oauth2("nonsense"), "GET", "/v1/samples/reserved", 401, "unauthenticated");
        problem(given().auth().oauth2(agent.forged()), "GET", "/v1/samples/closed", 401, "unauthenticated");
    }

    @Test
    void a_role_that_lacks_the_act_is_forbidden() {
        problem(given().auth().oauth2(Tokens.of("statisticien-92")), "GET", "/v1/samples/reserved", 403, "forbidden");
    }

    @Test
    void a_role_that_has_the_act_is_answered() {
        given().auth()
                .oauth2(Tokens.of("referent-92"))
                .get("/v1/samples/reserved")
                .then()
                .statusCode(200);
    }

    @Test
    void another_method_than_those_of_the_address_is_refused() {
        problem(given(), "DELETE", "/v1/samples/echoes", 405, "method-not-allowed")
                .header("Allow", containsString("POST"));
    }

    @Test
    void a_format_that_cannot_be_made_is_refused() {
        problem(given().accept("application/xml"), "GET", "/v1/samples/unshared", 406, "not-acceptable");
    }

    @Test
    void a_format_that_cannot_be_read_is_refused() {
        problem(
                given().contentType(ContentType.XML).body("<a/>"),
                "POST",
                "/v1/samples/echoes",
                415,
                "unsupported-media-type");
    }

    @Test
    void a_failure_of_ours_says_nothing_of_its_cause() {
        for (var path : new String[] {"/v1/samples/broken", "/v1/samples/overflowing"}) {
            problem(given(), "GET", path, 500, "internal-error")
                    .body("traceId", matchesPattern("[0-9a-f]{32}"))
                    .body(not(containsString("secret")))
                    .body(not(containsString("Exception")));
        }
    }

    @Test
    void without_its_database_the_service_asks_to_come_back_later() {
        // Given
        PostgresResource.stopServer();
        try {
            problem(given(), "GET", "/v1/samples/stored", 503, "unavailable").header("Retry-After", notNullValue());
        } finally {
            PostgresResource.startServer();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/samples/%zz", "/v1/samples/searches?name=%zz", "/v1/samples/by-id/%", "/%c3%28/%"})
    void a_broken_escape_is_refused_before_it_is_routed(String address) throws IOException {
        assertThat(raw(address)).startsWith("HTTP/1.1 400");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/samples/searches?name=%00", "/v1/samples/by-id/%ED%A0%80", "/v1/samples/searches?name=%FF"})
    void bytes_that_are_no_text_are_refused_in_an_address(String address) throws IOException {
        assertThat(raw(address)).startsWith("HTTP/1.1 400").contains("urn:passerelle:problem:unacceptable-characters");
    }

    @Test
    void a_parameter_of_the_wrong_form_is_named() {
        problem(given(), "GET", "/v1/samples/searches?on=2026-02-30", 400, "invalid-parameter")
                .body("errors.field", contains("on"))
                .body("errors.message", contains("Valeur attendue : une date AAAA-MM-JJ."));
        problem(given(), "GET", "/v1/samples/searches?colour=RED", 400, "invalid-parameter")
                .body("errors.message", contains("Valeur attendue : l'une de : BLUE, GREEN."));
        problem(given(), "GET", "/v1/samples/searches?count=many", 400, "invalid-parameter")
                .body("errors.field", contains("count"));
    }

    @Test
    void each_refused_field_is_said_with_its_rule() {
        var body = """
                {"name":" ","count":-1,"active":true,"parts":[{"code":"a"},{"code":""}]}""";
        problem(given().contentType(ContentType.JSON).body(body), "POST", "/v1/samples/echoes", 400, "invalid-request")
                .body("errors.field", contains("count", "name", "parts[1].code"))
                .body("errors.rule", contains("positive-or-zero", "not-blank", "not-blank"))
                .body("errors[1].message", equalTo("Ne doit pas être vide"));
    }

    /// An address that no client library would send.
    private static String raw(String address) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static ValidatableResponse problem(
            RequestSpecification request, String method, String address, int status, String code) {
        return request.request(method, address)
                .then()
                .statusCode(status)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:passerelle:problem:" + code))
                .body("status", equalTo(status))
                .body("title", notNullValue())
                .body("detail", notNullValue())
                .body("rule", notNullValue());
    }
}
