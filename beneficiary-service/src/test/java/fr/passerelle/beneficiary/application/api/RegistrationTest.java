package fr.passerelle.beneficiary.application.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class RegistrationTest {
    @Test
    void somebody_without_rsa_is_registered_and_asks_for_it_later_without_being_typed_again() {
        // Given
        var registered = register("agent-92", person("\"nir\":\"" + nir() + "\""));
        registered.then().statusCode(201).body("lawfulBasis", equalTo("PUBLIC_TASK"));
        String id = registered.path("beneficiaryId");
        read("agent-92", "/v1/beneficiaries/{id}", id)
                .then()
                .statusCode(200)
                .body("lastName", equalTo("Sans-Droit"))
                .body("households", hasSize(0));
        // When
        var asked = Desk.register(
                "agent-92",
                "{\"requestedOn\":\"2026-01-05\",\"withoutActivity\":true,\"applicantId\":\"" + id
                        + "\",\"members\":[]}");
        // Then
        asked.then().statusCode(201).body("beneficiaryId", equalTo(id));
        read("agent-92", "/v1/beneficiaries/{id}", id)
                .then()
                .body("lastName", equalTo("Sans-Droit"))
                .body("households.role", contains("DEM"))
                .body("households.rsaRightState", contains("PENDING"));
    }

    @Test
    void a_registration_is_announced_and_starts_nothing_of_the_rsa() {
        // When
        var registered = register("ccas-sceaux", person("\"phone\":\"01 99 00 12 34\""));
        // Then
        try (var announced = Announced.by("beneficiary")) {
            var told = announced.of(registered.<String>path("beneficiaryId"), 1);
            assertThat(told).extracting(Announced.Fact::type).containsExactly("BeneficiaryRegistered");
            assertThat(told.getFirst().data().path("organisationId").asText()).isEqualTo("CCAS-92071");
        }
    }

    @Test
    void somebody_known_by_the_nir_is_shared_with_who_registers_and_not_doubled() {
        // Given
        var nir = nir();
        String id = register("agent-92", person("\"nir\":\"" + nir + "\"")).path("beneficiaryId");
        read("ccas-sceaux", "/v1/beneficiaries/{id}", id).then().statusCode(404);
        // When
        var again = register("ccas-sceaux", person("\"nir\":\"" + nir.substring(0, 13) + "\""));
        // Then
        again.then().statusCode(201).body("beneficiaryId", equalTo(id));
        read("ccas-sceaux", "/v1/beneficiaries/{id}", id)
                .then()
                .statusCode(200)
                .body("nir", nullValue())
                .body("departementNumber", nullValue());
    }

    @Test
    void who_registers_somebody_known_adds_what_is_missing_and_changes_nothing_of_what_is_known() {
        // Given
        var nir = nir();
        String id = register(
                        "agent-92",
                        person("\"sex\":\"FEMALE\",\"email\":\"odile@example.org\",\"nir\":\"" + nir + "\""))
                .path("beneficiaryId");
        // When
        var again = register("ccas-sceaux", """
                {"lawfulBasis":"PUBLIC_TASK","lastName":"Autre","firstNames":"Odile Rose","birthDate":"1985-03-04",
                 "birthPlace":"Sceaux","email":"autre@example.org","phone":"01 99 00 12 34","nir":"%s"}""".formatted(nir));
        // Then
        again.then().statusCode(201).body("beneficiaryId", equalTo(id));
        read("agent-92", "/v1/beneficiaries/{id}", id)
                .then()
                .body("lastName", equalTo("Sans-Droit"))
                .body("firstNames", equalTo("Odile"))
                .body("sex", equalTo("FEMALE"))
                .body("birthPlace", equalTo("Sceaux"))
                .body("email", equalTo("odile@example.org"))
                .body("phone", equalTo("+33199001234"));
    }

    @Test
    void a_nir_told_with_names_that_the_person_does_not_bear_is_refused() {
        // Given
        var nir = nir();
        String id = register("agent-92", person("\"nir\":\"" + nir + "\"")).path("beneficiaryId");
        // When
        var another = register("ccas-sceaux", """
                {"lawfulBasis":"PUBLIC_TASK","lastName":"Faux","firstNames":"Nom","birthDate":"1985-03-04","nir":"%s"}""".formatted(nir));
        // Then
        another.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:nir-of-another-name"));
        read("ccas-sceaux", "/v1/beneficiaries/{id}", id).then().statusCode(404);
        read("agent-92", "/v1/beneficiaries/{id}", id).then().body("lastName", equalTo("Sans-Droit"));
    }

    @Test
    void a_second_number_of_the_departement_is_refused() {
        // Given
        var nir = nir();
        var number = unique();
        register("agent-92", person("\"departementNumber\":\"" + number + "\",\"nir\":\"" + nir + "\""));
        // When
        var second = register("agent-92", person("\"departementNumber\":\"2-" + number + "\",\"nir\":\"" + nir + "\""));
        // Then
        second.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:departement-number-differs"));
    }

    @Test
    void an_ntt_and_the_number_of_the_departement_find_the_person_for_those_who_may_read_them() {
        // Given
        var number = unique();
        var ntt = "NTT" + number;
        String id = register("agent-92", person("\"ntt\":\"" + ntt + "\",\"departementNumber\":\"D-" + number + "\""))
                .path("beneficiaryId");
        // When
        var byNtt = search("agent-92", "{\"ntt\":\"" + ntt.toLowerCase(Locale.ROOT) + "\"}");
        var byNumber = search("agent-92", "{\"departementNumber\":\"D-" + number + "\"}");
        var reserved = search("ccas-sceaux", "{\"ntt\":\"" + ntt + "\"}");
        var elsewhere = search("agent-59", "{\"departementNumber\":\"D-" + number + "\"}");
        // Then
        byNtt.statusCode(200).body("items.id", contains(id));
        byNumber.statusCode(200).body("items.id", contains(id));
        reserved.statusCode(403).body("type", equalTo("urn:passerelle:problem:nir-reserved"));
        elsewhere.statusCode(200).body("items", hasSize(0));
        read("agent-92", "/v1/beneficiaries/{id}", id)
                .then()
                .body("ntt", equalTo(ntt))
                .body("departementNumber", equalTo("D-" + number));
    }

    @Test
    void a_number_of_somebody_else_is_refused() {
        // Given
        var number = unique();
        register("agent-92", person("\"ntt\":\"" + number + "\",\"departementNumber\":\"" + number + "\""))
                .then()
                .statusCode(201);
        // When
        var sameNtt = register("agent-92", another("\"ntt\":\"" + number + "\""));
        var sameNumber = register("agent-92", another("\"departementNumber\":\"" + number + "\""));
        // Then
        sameNtt.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:ntt-of-another-person"));
        sameNumber
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:departement-number-of-another-person"));
    }

    @Test
    void whoever_is_known_by_an_ntt_or_a_number_of_the_departement_is_found_and_not_registered_again() {
        // Given
        var number = unique();
        var first = register("agent-92", person("\"ntt\":\"" + number + "\",\"departementNumber\":\"" + number + "\""));
        String id = first.path("beneficiaryId");
        // When
        var byNtt = register("agent-92", person("\"ntt\":\"" + number + "\""));
        var byNumber =
                register("agent-92", person("\"departementNumber\":\"" + number + "\",\"nir\":\"" + nir() + "\""));
        // Then
        byNtt.then().statusCode(201).body("beneficiaryId", equalTo(id));
        byNumber.then().statusCode(201).body("beneficiaryId", equalTo(id));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"ntt\":\"court\"',ntt-format",
        "'\"ntt\":\"12345678901\",\"nir\":\"%s\"',ntt-with-nir",
        "'\"nir\":\"285039207112301\"',nir-key",
        "'\"nir\":\"2851392071123\"',nir-month"
    })
    void a_number_that_cannot_be_one_is_refused_by_its_rule(String fields, String rule) {
        register("agent-92", person(fields.formatted(nir())))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:" + rule));
    }

    @Test
    void registering_is_for_those_who_accompany_and_an_applicant_is_one_who_is_shared() {
        // Given
        String id = register("agent-92", person("\"phone\":\"01 99 00 12 34\"")).path("beneficiaryId");
        // When
        var notAllowed = register("statisticien-92", person("\"phone\":\"01 99 00 12 34\""));
        var notShared = Desk.register(
                "ccas-sceaux",
                "{\"requestedOn\":\"2026-01-05\",\"withoutActivity\":true,\"applicantId\":\"" + id
                        + "\",\"members\":[]}");
        // Then
        notAllowed.then().statusCode(403);
        notShared.then().statusCode(404).body("type", equalTo("urn:passerelle:problem:beneficiary-unknown"));
    }

    private static Response register(String account, String body) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(body)
                .post("/v1/beneficiaries");
    }

    private static ValidatableResponse search(String account, String body) {
        return Api.as(account)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/beneficiary-searches")
                .then();
    }

    private static String another(String more) {
        return person(more).replace("Sans-Droit", "Autre").replace("Odile", "Marc");
    }

    private static String person(String more) {
        return """
                {"lawfulBasis":"PUBLIC_TASK","lastName":"Sans-Droit","firstNames":"Odile","birthDate":"1985-03-04",%s}""".formatted(more);
    }

    private static String unique() {
        return Ids.next().toString().replace("-", "").toUpperCase(Locale.ROOT);
    }
}
