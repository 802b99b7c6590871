package fr.passerelle.e2e;

import static fr.passerelle.testing.Patience.SOON;
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
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Acts.get("referent-92", "/v1/beneficiaries/" + person + "/path/text")
                                .asString())
                        .contains("Deux professionnels vous accompagnent ensemble", "Votre contrat s'écrit avec vous"));
    }

    @Test
    void of_two_files_that_become_one_the_binome_of_the_other_is_over_and_the_person_was_written_to() {
        // Given
        var survivor = registered("PAREILLE", "1981-01-02");
        var merged = registered("PAREIL", "1981-02-01");
        created("agent-92", "/v1/binomes", together(survivor));
        var yields =
                created("agent-92", "/v1/binomes", together(merged)).jsonPath().getString("id");
        // When
        Acts.created("agent-92", "/v1/beneficiary-merges", """
                {"survivorId": "%s", "mergedId": "%s", "ground": "IDENTITY_DOCUMENT"}""".formatted(survivor, merged));
        // Then
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Acts.get("agent-92", "/v1/binomes/" + yields)
                                .jsonPath()
                                .getString("endReason"))
                        .isEqualTo("FILES_MERGED"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(Acts.get("agent-92", "/v1/beneficiaries/" + survivor + "/notices")
                                .jsonPath()
                                .getList("items.template"))
                        .contains("binome-assigned"));
    }

    private static String registered(String name, String birthDate) {
        return Acts.created(
                        "agent-92",
                        "/v1/beneficiaries",
                        NOBODY_ELSE_KNOWS.replace("DURABLE", name).replace("1979-11-02", birthDate))
                .getString("beneficiaryId");
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
        await().atMost(SOON).until(() -> {
            answers.add(Acts.tryToCreate(who, path, body));
            return answers.getLast().statusCode() == 201;
        });
        return answers.getLast();
    }
}
