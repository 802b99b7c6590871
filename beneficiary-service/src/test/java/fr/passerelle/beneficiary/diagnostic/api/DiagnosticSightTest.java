package fr.passerelle.beneficiary.diagnostic.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.drafted;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.interview;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.platform.sight.PersonLinks;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Who reads what of a diagnostic.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DiagnosticSightTest {
    @Inject
    PersonLinks links;

    private String person = "";
    private String id = "";

    @BeforeEach
    void the_referent_drafts_a_diagnostic() {
        person = registered("Réservée", "Inès", nir()).path("beneficiaryId");
        id = drafted("referent-92", person, interview()).path("id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"referent-92", "agent-92"})
    void the_author_and_the_departement_read_all(String account) {
        read(account, "/v1/diagnostics/{id}", id)
                .then()
                .statusCode(200)
                .body("view", equalTo("full"))
                .body("narrative", equalTo(Interview.NARRATIVE))
                .body("hiddenFreins", equalTo(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"valideur-92", "caf-92", "gestionnaire-caf-92", "ccas-sceaux"})
    void others_read_the_themes_and_neither_what_was_said_nor_the_sensitive_freins(String account) {
        // Given
        link("CCAS-92071", "APPLICATION");
        // When
        var answer = read(account, "/v1/diagnostics/{id}", id);
        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", containsString("-themes"))
                .body("freins.code", containsInAnyOrder("MOBILITE", "GARDE_ENFANTS"))
                .body("hiddenFreins", equalTo(1));
        assertThat(answer.asString())
                .doesNotContain("crèche")
                .doesNotContain("place")
                .doesNotContain(Interview.NARRATIVE)
                .doesNotContain("\"SANTE\"");
    }

    @Test
    void a_referent_reads_what_was_said_while_his_organisation_follows_the_person() {
        // Given
        link("ASSO-PLAINE-EMPLOI", "REFERRAL");
        var before = readAsReferentOfTheAssociation();
        // When
        link("ASSO-PLAINE-EMPLOI", "ORIENTATION");
        var after = readAsReferentOfTheAssociation();
        // Then
        before.then().statusCode(200).body("view", equalTo("themes"));
        after.then().statusCode(200).body("narrative", equalTo(Interview.NARRATIVE));
    }

    @Test
    void whoever_may_not_read_what_was_said_does_not_write_over_it() {
        // Given
        link("ASSO-PLAINE-EMPLOI", "REFERRAL");
        var etag = readAsReferentOfTheAssociation().header("ETag");
        // When
        var answer = asReferentOfTheAssociation()
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(interview())
                .put("/v1/diagnostics/{id}", id);
        // Then
        answer.then().statusCode(403).body("type", equalTo("urn:passerelle:problem:diagnostic-of-the-circle"));
    }

    @Test
    void an_organisation_without_a_link_and_another_departement_find_nothing() {
        read("plaine-emploi", "/v1/diagnostics/{id}", id).then().statusCode(404);
        read("agent-59", "/v1/diagnostics/{id}", id)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:passerelle:problem:diagnostic-unknown"));
        Interview.draft("agent-59", person, interview())
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:passerelle:problem:beneficiary-unknown"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"valideur-92", "caf-92", "ccas-sceaux", "dpo-92"})
    void a_role_that_makes_no_diagnostic_is_refused(String account) {
        Interview.draft(account, person, interview()).then().statusCode(403);
    }

    @Test
    void whoever_read_what_was_said_is_named_to_the_dpo() {
        // When
        read("agent-92", "/v1/diagnostics/{id}", id);
        // Then
        read("dpo-92", "/v1/beneficiaries/{id}/accesses", person)
                .then()
                .body("items.find { it.actor == 'agent-92' }.fields", hasItem("diagnostic-narrative"));
    }

    private Response readAsReferentOfTheAssociation() {
        return asReferentOfTheAssociation().get("/v1/diagnostics/{id}", id);
    }

    private static RequestSpecification asReferentOfTheAssociation() {
        var token = Tokens.claims("plaine-emploi").withRoles("REFERENT").signed();
        return RestAssured.given().auth().oauth2(token);
    }

    private void link(String organisation, String reason) {
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> links.link(UUID.fromString(person), "92", organisation, reason)));
    }
}
