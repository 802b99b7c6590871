package fr.passerelle.beneficiary.estimate.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import fr.passerelle.beneficiary.Api;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class RsaEstimateResourceTest {
    private static final String ALONE = """
            {"month":"2026-04","members":[{"role":"DEMANDEUR","age":40}],"housing":{"status":"LOGE_GRATUITEMENT"}}""";

    @Test
    void an_estimate_says_the_amount_its_lines_their_articles_and_that_it_decides_nothing() {
        // When
        var answer = estimate("agent-92", ALONE);
        // Then
        answer.then()
                .statusCode(200)
                .body("outcome", equalTo("ESTIMATED"))
                .body("reasons", empty())
                .body("amount", equalTo(573.49f))
                .body("lines.code", contains("MONTANT_FORFAITAIRE", "FORFAIT_LOGEMENT"))
                .body("lines[0].legalReference", containsString("décret n° 2026-220"))
                .body("lines[1].amount", equalTo(-78.2f))
                .body("details.montantForfaitaire", equalTo(651.69f))
                .body("details.enfantsRetenus", equalTo(0))
                .body("parametersAsOf", equalTo("2026-04-01"))
                .body("referencePeriod", equalTo("M-2..M-4"))
                .body(
                        "notice",
                        equalTo(
                                "Estimation indicative : elle ne vaut pas décision et ne vous empêche pas de déposer une"
                                        + " demande. Seule la Caf (ou la MSA) décide."))
                .body("obligations.adults[0].droitsEtDevoirs", equalTo(true))
                .body("obligations.franceTravail", equalTo(true));
    }

    @Test
    void what_cannot_be_estimated_is_said_with_its_reason_and_never_as_zero() {
        // When
        var answer = estimate("ccas-sceaux", """
                {"month":"2026-04","members":[{"role":"DEMANDEUR","age":40,"conditionSejour":null}]}""");
        // Then
        answer.then()
                .statusCode(200)
                .body("outcome", equalTo("CANNOT_ESTIMATE"))
                .body("reasons", contains("RESIDENCE_UNKNOWN"))
                .body("explanations[0].legalReference", startsWith("CASF"))
                .body("amount", nullValue())
                .body("details", nullValue())
                .body("nextStep", containsString("rendez-vous"));
    }

    @Test
    void a_household_that_changed_is_warned_in_the_notice() {
        // When
        var answer = estimate("referent-92", """
                {"month":"2026-04","householdChanged":true,"members":[{"role":"DEMANDEUR","age":40}]}""");
        // Then
        answer.then().statusCode(200).body("notice", containsString("Le foyer a changé"));
    }

    @Test
    void a_batch_answers_each_household_as_if_it_came_alone() throws IOException {
        // Given
        var forms = EstimateCasesTest.cases()
                .map(one -> one.getPayload().path("input"))
                .toList();
        // When
        var answer = batch(forms.stream());
        // Then
        answer.then().statusCode(200).body("items", hasSize(forms.size()));
        var items = EstimateForms.JSON.readTree(answer.asByteArray()).path("items");
        for (var i = 0; i < forms.size(); i += 10) {
            var alone = estimate("caf-92", forms.get(i).toString());
            assertThat(EstimateForms.JSON.readTree(alone.asByteArray())).isEqualTo(items.get(i));
        }
    }

    @Test
    void five_hundred_households_are_a_batch_and_one_more_is_too_many() throws IOException {
        // Given
        var form = EstimateForms.JSON.readTree(ALONE);
        // When
        var full = batch(Stream.generate(() -> form).limit(500));
        var over = mistaken(
                "/v1/rsa-estimates/batch", items(Stream.generate(() -> form).limit(501)));
        // Then
        full.then().statusCode(200).body("items", hasSize(500));
        over.then().statusCode(400).body("errors[0].field", equalTo("items"));
    }

    @Test
    void a_mistake_in_a_batch_names_its_household() {
        // When
        var answer = mistaken(
                "/v1/rsa-estimates/batch",
                "{\"items\":[%s,%s]}".formatted(ALONE, ALONE.replace("DEMANDEUR", "CONJOINT")));
        // Then
        answer.then().statusCode(422).body("errors[0].field", equalTo("items[1].members"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agent-92",
                "agent-59",
                "referent-92",
                "coordonnateur-antony",
                "gestionnaire-caf-92",
                "caf-92",
                "france-travail",
                "ccas-sceaux",
                "plaine-emploi",
                "integration-92"
            })
    void whoever_instructs_or_receives_may_estimate(String account) {
        estimate(account, ALONE).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"valideur-92", "statisticien-92", "dpo-92"})
    void others_may_not(String account) {
        Api.mistakenAs(account)
                .contentType(ContentType.JSON)
                .body(ALONE)
                .post("/v1/rsa-estimates")
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                           | 400 | members",
                "{\"month\":\"2026-04\",\"members\":[]}                        | 400 | members",
                "{\"month\":\"2026-13\",\"members\":[@]}                       | 400 | month",
                "{\"month\":\"9999-01\",\"members\":[@]}                       | 422 | month",
                "{\"month\":\"2026-04\",\"members\":[{\"age\":40}]}             | 400 | members[0].role",
                "{\"month\":\"2026-04\",\"members\":[{\"role\":\"DEM\",\"age\":40}]} | 400 | members[0].role",
                "{\"month\":\"2026-04\",\"members\":[{\"role\":\"DEMANDEUR\"}]}  | 400 | members[0].age",
                "{\"month\":\"2026-04\",\"members\":[{\"role\":\"DEMANDEUR\",\"age\":-1}]} | 400 | members[0].age",
                "{\"month\":\"2026-04\",\"members\":[{\"role\":\"DEMANDEUR\",\"age\":40.5}]} | 400 | members[0].age",
                "{\"month\":\"2026-04\",\"members\":[{\"role\":\"DEMANDEUR\",\"age\":40,\"nom\":\"X\"}]} | 400 | members[0].nom",
                "{\"month\":\"2026-04\",\"members\":[@,@]}                     | 422 | members",
                "{\"month\":\"2026-04\",\"members\":[@],\"referencePeriod\":\"M-3\"} | 400 | referencePeriod",
                "{\"month\":\"2026-04\",\"members\":[@],\"departement\":\"99\"}   | 400 | departement",
                "{\"month\":\"2026-04\",\"members\":[@],\"aspa\":-1}            | 422 | aspa",
                "{\"month\":\"2026-04\",\"members\":[@],\"aspa\":1e9}           | 422 | aspa",
                "{\"month\":\"2026-04\",\"members\":[@],\"aspa\":1.00001}       | 422 | aspa",
                "{\"month\":\"2026-04\",\"members\":[@],\"aspa\":\"1\"}          | 400 | aspa",
                "{\"month\":\"2026-04\",\"members\":[@],\"housing\":{}}         | 400 | housing.status",
                "{\"month\":\"2026-04\",\"members\":[@],\"familyBenefits\":{\"clca\":{\"2020-01\":1}}} | 422 | familyBenefits.clca.2020-01"
            })
    void a_wrong_form_is_told_by_its_field(String form, int status, String field) {
        // When
        var answer = mistaken("/v1/rsa-estimates", form.replace("@", "{\"role\":\"DEMANDEUR\",\"age\":40}"));
        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.path("errors.field").toString()).contains(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"SALAIR\":{\"2026-04\":1}}     | 422 | members[0].resources.SALAIR",
                "{\"SALAIRE\":{\"2026-05\":1}}    | 422 | members[0].resources.SALAIRE.2026-05",
                "{\"SALAIRE\":{\"2025-11\":1}}    | 422 | members[0].resources.SALAIRE.2025-11",
                "{\"SALAIRE\":{\"avril\":1}}      | 422 | members[0].resources.SALAIRE.avril",
                "{\"SALAIRE\":{\"2026-02\":-1}}   | 422 | members[0].resources.SALAIRE.2026-02",
                "{\"SALAIRE\":{\"2026-02\":null}} | 422 | members[0].resources.SALAIRE.2026-02",
                "{\"SALAIRE\":5}                  | 400 | members[0].resources.SALAIRE"
            })
    void a_wrong_resource_is_told_by_its_type_and_month(String resources, int status, String field) {
        // When
        var answer = mistaken("/v1/rsa-estimates", """
                {"month":"2026-04","members":[{"role":"DEMANDEUR","age":40,"resources":%s}]}""".formatted(resources));
        // Then
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.path("errors.field").toString()).contains(field);
    }

    @Test
    void ten_thousand_members_are_refused_at_once() {
        // Given
        var members = "{\"role\":\"ENFANT\",\"age\":3},".repeat(10_000);
        // When
        var answer = mistaken(
                "/v1/rsa-estimates",
                "{\"month\":\"2026-04\",\"members\":[%s{\"role\":\"DEMANDEUR\",\"age\":40}]}".formatted(members));
        // Then
        answer.then().statusCode(400).body("errors[0].field", equalTo("members"));
    }

    private static Response estimate(String account, String form) {
        return Api.as(account).contentType(ContentType.JSON).body(form).post("/v1/rsa-estimates");
    }

    private static Response batch(Stream<JsonNode> forms) {
        return Api.as("caf-92").contentType(ContentType.JSON).body(items(forms)).post("/v1/rsa-estimates/batch");
    }

    private static String items(Stream<JsonNode> forms) {
        return forms.map(JsonNode::toString).collect(Collectors.joining(",", "{\"items\":[", "]}"));
    }

    private static Response mistaken(String path, String body) {
        return Api.mistakenAs("agent-92")
                .contentType(ContentType.JSON)
                .body(body)
                .post(path);
    }
}
