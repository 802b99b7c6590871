package fr.passerelle.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// Somebody whom nobody pays an RSA, through three services.
class BinomeJourneyTest {
    private static final String NOBODY_ELSE_KNOWS = """
            {"lawfulBasis": "PUBLIC_TASK", "lastName": "DURABLE", "firstNames": "Sacha", "birthDate": "1979-11-02"}""";

    @Test
    void S001_19_a_jobseeker_registered_without_rsa_gets_a_binome_that_writes_their_contract() {
        // Given
        var person =
                Acts.created("agent-92", "/v1/beneficiaries", NOBODY_ELSE_KNOWS).getString("beneficiaryId");
        var ofItself = Acts.tryToCreate("france-travail", "/v1/binomes", together(person));
        // When
        var binome = created("agent-92", "/v1/binomes", together(person));
        var contract = created(
                "referent-92", "/v1/cers", CerForm.of(person, Clocks.today()).replace("CER", "ACCOMPAGNEMENT_GLOBAL"));
        // Then
        assertThat(ofItself.statusCode()).isEqualTo(403);
        assertThat(contract.jsonPath().getString("binome.binomeId"))
                .isEqualTo(binome.jsonPath().getString("id"));
        assertThat(contract.jsonPath().getString("orientationId")).isNull();
        await().atMost(Journey.PATIENCE)
                .untilAsserted(() -> assertThat(Acts.get("referent-92", "/v1/beneficiaries/" + person + "/path/text")
                                .asString())
                        .contains("Deux professionnels vous accompagnent ensemble", "Votre contrat s'écrit avec vous"));
    }

    private static String together(String person) {
        return """
                {"beneficiaryId": "%s", "startsOn": "%s",
                 "conseillerEmploi": {"organisationId": "FRANCE-TRAVAIL", "professionalId": "conseiller-17"},
                 "travailleurSocial": {"organisationId": "DEPARTEMENT-92", "professionalId": "referent-92"}}""".formatted(person, Clocks.today());
    }

    /// As soon as the service has heard of what it rests on.
    private static Response created(String who, String path, String body) {
        var answers = new ArrayList<Response>();
        await().atMost(Journey.PATIENCE).until(() -> {
            answers.add(Acts.tryToCreate(who, path, body));
            return answers.getLast().statusCode() == 201;
        });
        return answers.getLast();
    }
}
