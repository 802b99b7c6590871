package fr.passerelle.beneficiary.vocabulary.api;

import static fr.passerelle.beneficiary.application.api.Desk.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class PublicTest {
    @Test
    void S001_21_the_publics_of_an_operation_are_a_list_of_which_each_maps_to_the_national_vocabulary() {
        // When
        var operation = read("agent-92", "/v1/vocabularies/public-operation");
        var national = read("agent-92", "/v1/vocabularies/public");
        // Then
        operation
                .then()
                .statusCode(200)
                .body(
                        "terms.code",
                        hasItems(
                                "JEUNES",
                                "DEMANDEURS_EMPLOI_LONGUE_DUREE",
                                "INACTIFS",
                                "PERSONNES_HANDICAPEES",
                                "ETUDIANTS"))
                .body(
                        "terms.find { it.code == 'DEMANDEURS_EMPLOI_LONGUE_DUREE' }.nationalCode",
                        equalTo("demandeurs-emploi"));
        assertThat(national.jsonPath().getList("terms.code", String.class))
                .hasSize(14)
                .containsAll(operation.jsonPath().getList("terms.nationalCode", String.class));
    }
}
