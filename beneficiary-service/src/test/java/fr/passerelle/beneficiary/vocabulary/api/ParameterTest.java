package fr.passerelle.beneficiary.vocabulary.api;

import static fr.passerelle.beneficiary.application.api.Desk.read;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ParameterTest {
    @Test
    void what_is_set_for_diagnostics_is_told_with_its_source_and_whether_it_was_read_again() {
        read("agent-92", "/v1/beneficiary-parameters?on=2026-03-10")
                .then()
                .statusCode(200)
                .body("code", hasItems("diagnostic-common-rights", "diagnostic-blocking-freins", "profil-2-label"))
                .body("find { it.code == 'diagnostic-blocking-freins' }.value", equalTo("GARDE_ENFANTS"))
                .body("find { it.code == 'diagnostic-common-rights' }.legalBasis", containsString("L262-10"))
                .body("find { it.code == 'diagnostic-common-rights' }.verified", equalTo(false));
    }

    @Test
    void S000_03_profil_2_means_social_and_professional_difficulties_at_once() {
        read("agent-92", "/v1/beneficiary-parameters?on=2026-03-10")
                .then()
                .body(
                        "find { it.code == 'profil-2-label' }.value",
                        equalTo("Difficultés sociales et professionnelles"));
    }
}
