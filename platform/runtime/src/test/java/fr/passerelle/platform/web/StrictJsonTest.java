package fr.passerelle.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class StrictJsonTest {
    @Test
    void a_well_written_body_is_read_and_amounts_stay_plain() {
        echo("""
                {"name":"Éléonore 🙂","count":2,"active":true,"amount":1200.50,"bornOn":"1985-05-31",
                 "seenAt":"2026-01-01T10:00:00Z","month":"2026-02","reference":"0199a2f0-0000-7000-8000-000000000000",
                 "colour":"BLUE","parts":[{"code":"a"}]}""").statusCode(200).body("name", equalTo("Éléonore 🙂")).body(containsString("\"amount\":1200.50"));
    }

    @Test
    void a_syntax_error_is_told_with_line_and_column() {
        refused("{\"name\":\"a\",\n \"count\": }", "malformed-json")
                .body("detail", containsString("ligne 2"))
                .body("errors.field", contains("count"));
        refused("{\"name\":\"a\"", "malformed-json");
        refused("[[[", "wrong-type");
    }

    @Test
    void an_unknown_field_is_named_with_those_that_exist() {
        refused("{\"name\":\"a\",\"parts\":[{\"code\":\"a\",\"kode\":1}]}", "unknown-field")
                .body("errors.field", contains("parts[0].kode"))
                .body("errors.message", contains("Champ inconnu. Champs admis : code."));
    }

    @Test
    void a_repeated_field_is_named() {
        refused("{\"name\":\"a\",\"name\":\"b\"}", "duplicate-field").body("errors.field", contains("name"));
        refused("{\"parts\":[{\"code\":\"a\",\"code\":\"b\"}]}", "duplicate-field")
                .body("errors.field", contains("parts[0].code"));
    }

    @Test
    void nothing_follows_the_document() {
        refused("{\"name\":\"a\",\"count\":1,\"active\":true} {}", "trailing-content");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":1}",
                "{\"name\":true}",
                "{\"count\":\"1\"}",
                "{\"count\":1.0}",
                "{\"count\":true}",
                "{\"active\":\"true\"}",
                "{\"active\":1}",
                "{\"amount\":\"1.50\"}",
                "{\"bornOn\":20000}",
                "{\"bornOn\":[2026,1,1]}",
                "{\"seenAt\":1700000000}",
                "{\"parts\":{}}",
                "{\"parts\":\"\"}",
                "{\"parts\":[\"a\"]}"
            })
    void a_value_of_another_type_is_not_converted(String body) {
        refused(body, "wrong-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"bornOn\":\"2026-02-30\"}",
                "{\"bornOn\":\"+12026-01-01\"}",
                "{\"bornOn\":\"\"}",
                "{\"month\":\"2026-13\"}",
                "{\"reference\":\"1-2-3-4-5\"}",
                "{\"colour\":\"RED\"}",
                "{\"colour\":\"\"}",
                "{\"colour\":\"BLUE \"}",
                "{\"colour\":0}",
                "{\"count\":99999999999}",
                "{\"amount\":1e999999999}"
            })
    void a_value_that_does_not_exist_is_refused_without_being_quoted(String body) {
        refused(body, "invalid-value").body(not(containsString("12026"))).body(not(containsString("RED")));
    }

    @Test
    void null_is_no_number_and_an_absent_number_is_not_zero() {
        refused("{\"name\":\"a\",\"count\":null,\"active\":true}", "required-value")
                .body("errors.field", contains("count"));
        refused("{\"name\":\"a\",\"active\":true}", "required-value").body("errors.field", contains("count"));
    }

    @Test
    void the_name_of_a_constant_is_not_trimmed() {
        refused("{\"colour\":\"BLUE\\u0000\"}", "unacceptable-characters").body("errors.field", contains("colour"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"a\\u0000\"}",
                "{\"name\":\"\\ud800\"}",
                "{\"name\":\"a\\u0007b\"}",
                "{\"name\":\"a\\u202eb\"}"
            })
    void characters_that_cannot_be_stored_are_refused(String body) {
        refused(body, "unacceptable-characters").body("errors.field", contains("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null"})
    void a_body_is_required(String body) {
        refused(body, "missing-body");
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed() {
        given().contentType("application/json")
                .body("{\"name\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1))
                .post("/v1/samples/echoes")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:passerelle:problem:malformed-json"));
    }

    private static ValidatableResponse refused(String body, String code) {
        return echo(body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:passerelle:problem:" + code));
    }

    private static ValidatableResponse echo(String body) {
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/v1/samples/echoes")
                .then();
    }
}
