package fr.passerelle.beneficiary.rectification.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.privacy.api.Asking.DPO;
import static fr.passerelle.beneficiary.privacy.api.Asking.act;
import static fr.passerelle.beneficiary.privacy.api.Asking.asked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class RectificationTest {
    @Inject
    Sql sql;

    @Test
    void what_is_wrong_is_corrected_with_its_trace() {
        // Given
        String person = registered("Erronee", "Ada", nir()).path("beneficiaryId");
        var request = asked(person, "RECTIFICATION");
        // When
        var rectified = act(DPO, request, "rectification", """
                {"lastName":"Éronnée","birthDate":"1985-03-05","phone":"01 99 00 12 34"}""");
        // Then
        rectified
                .then()
                .statusCode(200)
                .body("changes.field", contains("LAST_NAME", "BIRTH_DATE", "PHONE"))
                .body("changes[0].before", equalTo("Erronee"))
                .body("changes[0].after", equalTo("Éronnée"));
        read("agent-92", "/v1/beneficiaries/{id}", person)
                .then()
                .body("lastName", equalTo("Éronnée"))
                .body("birthDate", equalTo("1985-03-05"))
                .body("phone", equalTo("+33199001234"));
        read("agent-92", "/v1/privacy-requests/{id}", request.<String>path("id"))
                .then()
                .body("status", equalTo("GRANTED"))
                .body("answer.legalBasis", equalTo("RGPD, art. 16"));
    }

    @Test
    void a_correction_is_announced_without_a_value_and_done_once() {
        // Given
        String person = registered("Erronee", "Eva", nir()).path("beneficiaryId");
        var request = asked(person, "RECTIFICATION");
        // When
        act(DPO, request, "rectification", "{\"lastName\":\"Éronnée\",\"phone\":\"01 99 00 12 34\"}");
        // Then
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(person, "BeneficiaryRectified", 1))
                    .singleElement()
                    .satisfies(fact -> assertThat(fact.data().toString())
                            .doesNotContain("ronn")
                            .doesNotContain("99001234"));
        }
        act(
                        DPO,
                        read("agent-92", "/v1/privacy-requests/{id}", request.<String>path("id")),
                        "rectification",
                        "{\"sex\":\"MALE\"}")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:privacy-rectification-not-allowed"));
    }

    @Test
    void what_the_caf_is_master_of_is_corrected_at_the_caf_and_contact_details_here() {
        // Given
        Api.as("caf-92")
                .contentType("application/xml")
                .queryParam("nature", "COURANT")
                .header("Prefer", "wait=30")
                .body(CafFileFixture.file().households(9070, 1).bytes())
                .post("/v1/caf-files")
                .then()
                .statusCode(201);
        var person = holderOf("1009070");
        var request = asked(person, "RECTIFICATION");
        // When
        var refused = act(DPO, request, "rectification", "{\"lastName\":\"Autre\",\"email\":\"a@example.org\"}");
        var accepted = act(DPO, request, "rectification", "{\"email\":\"a@example.org\"}");
        // Then
        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:rectification-caf-is-master"))
                .body("detail", containsString("Caf"))
                .body("errors.field", contains("lastName"));
        accepted.then().statusCode(200).body("changes.field", contains("EMAIL"));
    }

    @Test
    void a_telephone_that_is_another_persons_is_removed_and_nobody_is_written_to_there() {
        // Given
        String person = registered("Injoignable", "Ada", nir()).path("beneficiaryId");
        act(
                DPO,
                asked(person, "RECTIFICATION"),
                "rectification",
                "{\"phone\":\"01 99 00 12 34\",\"email\":\"a@example.org\"}");
        var request = asked(person, "RECTIFICATION");
        // When
        var both = act(DPO, request, "rectification", "{\"phone\":\"01 99 00 12 35\",\"removed\":[\"PHONE\"]}");
        var removed = act(DPO, request, "rectification", "{\"removed\":[\"PHONE\"]}");
        // Then
        both.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:rectification-contradictory"))
                .body("errors.field", contains("phone"));
        removed.then()
                .statusCode(200)
                .body("changes.field", contains("PHONE"))
                .body("changes[0].before", equalTo("+33199001234"))
                .body("changes[0].after", nullValue());
        read("agent-92", "/v1/beneficiaries/{id}", person)
                .then()
                .body("phone", nullValue())
                .body("email", equalTo("a@example.org"));
    }

    @Test
    void what_is_removed_is_named() {
        // Given
        String person = registered("Exacte", "Eva", nir()).path("beneficiaryId");
        var request = asked(person, "RECTIFICATION");
        // When, then
        Api.mistakenAs(DPO)
                .contentType("application/json")
                .header("If-Match", request.header("ETag"))
                .body("{\"removed\":[null]}")
                .post("/v1/privacy-requests/{id}/rectification", request.<String>path("id"))
                .then()
                .statusCode(400);
    }

    @Test
    void what_changes_nothing_or_cannot_be_is_refused() {
        // Given
        String person = registered("Exacte", "Ada", nir()).path("beneficiaryId");
        var request = asked(person, "RECTIFICATION");
        // When, then
        act(DPO, request, "rectification", "{\"lastName\":\"Exacte\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:rectification-changes-nothing"));
        act(DPO, request, "rectification", "{\"removed\":[\"EMAIL\"]}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:rectification-changes-nothing"));
        act(DPO, request, "rectification", "{\"civility\":\"ZZZ\"}")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:civility-unknown"));
        act(DPO, request, "rectification", "{\"birthDate\":\"9999-01-01\",\"email\":\"a@\",\"phone\":\"12\"}")
                .then()
                .statusCode(422)
                .body("errors.field", contains("birthDate", "email", "phone"));
        act("agent-92", request, "rectification", "{\"lastName\":\"Autre\"}")
                .then()
                .statusCode(403);
    }

    private String holderOf(String matricule) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all(
                                "select m.person_id::text from membership m join household h on h.id = m.household_id"
                                        + " where h.matricule = ? order by m.role desc limit 1",
                                row -> row.getString(1),
                                matricule)
                        .getFirst());
    }
}
