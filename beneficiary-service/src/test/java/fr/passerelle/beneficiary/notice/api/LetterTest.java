package fr.passerelle.beneficiary.notice.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.application.api.Desk;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class LetterTest {
    private static final String CAF = "gestionnaire-caf-92";

    @Test
    void S000_10_the_allocataire_leaves_with_date_and_amount_and_the_spouse_without_the_amount() throws IOException {
        // Given
        var opened = opened("Lettre");
        // When
        var allocataire = letter(opened.path("notices[0].letter"));
        var spouse = letter(opened.path("notices[1].letter"));
        // Then
        assertThat(allocataire).contains("1er janvier 2026").contains("900,10");
        assertThat(spouse).contains("1er janvier 2026").doesNotContain("900,10");
    }

    @Test
    void S000_10_a_letter_handed_over_is_a_message_delivered() {
        // Given
        var opened = opened("Remise");
        String id = opened.path("notices[0].id");
        String person = opened.path("notices[0].beneficiaryId");
        // When
        Api.as(CAF)
                .header("If-Match", read(CAF, "/v1/notices/{id}", id).header("ETag"))
                .post("/v1/notices/{id}/hand-over", id)
                .then()
                .statusCode(200);
        // Then
        try (var announced = Announced.by("beneficiary")) {
            var delivered = announced.of(person, "MessageDelivered", 1).getFirst();
            assertThat(delivered.data().get("channel").textValue()).isEqualTo("LETTER");
        }
    }

    private static Response opened(String lastName) {
        var members = application(person("DEM", lastName, "Ève", ""), person("CJT", lastName, "Luc", ""));
        String right = register(CAF, members).path("rsaRightId");
        var opened = Desk.openAsRead(CAF, right, opening("2026-01-01", "900.10"));
        opened.then().statusCode(200);
        return opened;
    }

    private static String letter(String path) throws IOException {
        var answer = read(CAF, path);
        answer.then().statusCode(200).contentType("application/pdf");
        try (var pdf = Loader.loadPDF(answer.asByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
