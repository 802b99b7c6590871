package fr.passerelle.reporting.parameter.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ReportingParametersTest {
    private static final String THRESHOLD = "find { it.code == 'statistics-disclosure-threshold' }";

    @Test
    void the_threshold_of_disclosure_is_told_with_its_source() {
        parameters("?departement=92&on=2026-01-01")
                .statusCode(200)
                .body("code", hasItem("statistics-disclosure-threshold"))
                .body(THRESHOLD + ".regime", equalTo("ALL"))
                .body(THRESHOLD + ".validFrom", equalTo("2009-06-01"))
                .body(THRESHOLD + ".value", equalTo("5"))
                .body(THRESHOLD + ".verified", equalTo(true));
    }

    @Test
    void S003_17_the_targets_of_the_plan_are_told_with_what_they_rest_on() {
        parameters("?on=2026-01-01")
                .statusCode(200)
                .body("find { it.code == 'orientation-target-days' }.value", equalTo("42"))
                .body("find { it.code == 'orientation-target-days' }.legalBasis", containsString("D262-65-2"))
                .body("find { it.code == 'contract-target-days' }.value", equalTo("30"));
        parameters("?on=2024-12-31").body("find { it.code == 'contract-target-days' }.value", equalTo("60"));
    }

    @Test
    void a_token_of_one_departement_need_not_name_it_nor_the_day() {
        parameters("").statusCode(200).body(THRESHOLD + ".value", equalTo("5"));
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
