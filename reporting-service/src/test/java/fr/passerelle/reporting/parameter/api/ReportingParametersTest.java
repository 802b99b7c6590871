package fr.passerelle.reporting.parameter.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ReportingParametersTest {
    @Test
    void the_threshold_of_disclosure_is_told_with_its_source() {
        parameters("?departement=92&on=2026-01-01")
                .statusCode(200)
                .body("code", contains("statistics-disclosure-threshold"))
                .body("[0].regime", equalTo("ALL"))
                .body("[0].validFrom", equalTo("2009-06-01"))
                .body("[0].value", equalTo("5"))
                .body("[0].verified", equalTo(true));
    }

    @Test
    void a_token_of_one_departement_need_not_name_it_nor_the_day() {
        parameters("").statusCode(200).body("value", contains("5"));
    }

    @Test
    void nothing_was_in_force_before_the_first_day() {
        parameters("?on=2009-05-31").statusCode(200).body("$", empty());
    }

    @Test
    void another_departement_is_refused() {
        parameters("?departement=59")
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:departement-out-of-scope"));
    }

    @Test
    void a_day_that_is_none_is_refused_by_name() {
        parameters("?on=2026-02-30").statusCode(400).body("errors[0].field", equalTo("on"));
    }

    private static ValidatableResponse parameters(String query) {
        return given().auth()
                .oauth2(Tokens.of("statisticien-92"))
                .get("/v1/reporting-parameters" + query)
                .then();
    }
}
