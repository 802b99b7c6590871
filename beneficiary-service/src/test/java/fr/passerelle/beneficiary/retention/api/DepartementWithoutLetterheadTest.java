package fr.passerelle.beneficiary.retention.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.beneficiary.retention.Archive;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

/// A Département keeps files from its first one on, also before somebody has set its letterhead.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DepartementWithoutLetterheadTest {
    private static final String DEPARTEMENT = "75";

    @Inject
    Archive archive;

    @Test
    void its_files_are_closed_in_time_and_a_copy_says_which_setting_is_missing() {
        // Given
        String person = create("/v1/beneficiaries", """
                {"lawfulBasis":"PUBLIC_TASK","lastName":"Sanstitre","firstNames":"Ada","birthDate":"1984-05-06"}""").path("beneficiaryId");
        String request = create("/v1/privacy-requests", """
                {"beneficiaryId":"%s","kind":"ACCESS","channel":"DESK","receivedOn":"2026-01-05",
                 "identityProof":"DOCUMENT_SEEN"}""".formatted(person)).path("id");
        // When
        var copy = given().auth().oauth2(of("dpo-92")).get("/v1/privacy-requests/{id}/personal-file", request);
        // Then
        copy.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:personal-file-without-controller"))
                .body("detail", containsString("passerelle.beneficiary.senders.\"75\""));
        assertThat(archive.departements()).contains(DEPARTEMENT, "92");
    }

    private static Response create(String path, String body) {
        var answer = given().auth()
                .oauth2(of("agent-92"))
                .contentType("application/json")
                .header("Idempotency-Key", Ids.next())
                .body(body)
                .post(path);
        answer.then().statusCode(201);
        return answer;
    }

    private static String of(String account) {
        return Tokens.claims(account)
                .withDepartements(DEPARTEMENT)
                .withOrganisation("DEPARTEMENT", "DEPARTEMENT-75")
                .signed();
    }
}
