package fr.passerelle.beneficiary.exit.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.application.api.Desk.registeredOn;
import static fr.passerelle.beneficiary.exit.api.Leaving.leave;
import static fr.passerelle.beneficiary.exit.api.Leaving.revoke;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.path.api.StepFacts;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.event.Announced.Fact;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ExitResourceTest {
    private static final String REFERENT = "referent-92";

    @Inject
    StepFacts steps;

    @ParameterizedTest
    @CsvSource({
        "REPRISE_EMPLOI,2026-02-02",
        "CUI,2026-02-02",
        "CDD_PLUS_6_MOIS,2026-02-02",
        "CDI,2026-02-02",
        "INSCRIPTION_PE,2024-12-31"
    })
    void S002_18_a_positive_exit_has_its_reason_and_its_day(String reason, String on) {
        // Given
        var person = entered();
        // When
        var exit = leave(REFERENT, person, reason, on);
        // Then
        exit.then()
                .statusCode(201)
                .body("category", equalTo("POSITIVE"))
                .body("reason", equalTo(reason))
                .body("exitedOn", equalTo(on))
                .body("status", equalTo("STANDING"))
                .body("rightOpenedOn", equalTo("2023-01-01"));
        assertThat(exits(person)).singleElement().satisfies(fact -> {
            assertThat(fact.data().get("reason").asText()).isEqualTo(reason);
            assertThat(fact.data().get("rightOpenedOn").asText()).isEqualTo("2023-01-01");
            assertThat(fact.data().get("communeCode").asText()).isEqualTo("92071");
            assertThat(fact.isSensitive()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEMENAGEMENT", "RETRAITE", "AAH"})
    void S002_19_another_exit_has_its_reason_too(String reason) {
        // Given
        var person = entered();
        // When
        var exit = leave(REFERENT, person, reason, "2026-02-02");
        // Then
        exit.then().statusCode(201).body("category", equalTo("AUTRE")).body("reason", equalTo(reason));
        read("agent-92", "/v1/beneficiaries/{id}/exits", person)
                .then()
                .statusCode(200)
                .body("items.reason", contains(reason));
        assertThat(exits(person))
                .allSatisfy(
                        fact -> assertThat(fact.data().get("category").asText()).isEqualTo("AUTRE"));
    }

    @Test
    void a_reason_that_reveals_a_disability_is_told_to_the_circle_alone_and_on_the_sensitive_topic() {
        // Given
        var person = entered();
        // When
        var exit = leave(REFERENT, person, "AAH", "2026-02-02");
        // Then
        read("caf-92", "/v1/beneficiaries/{id}/exits/{exit}", person, exit.path("id"))
                .then()
                .statusCode(200)
                .body("view", equalTo("category"))
                .body("reason", nullValue());
        var facts = exits(person, 2);
        assertThat(facts)
                .filteredOn(Fact::isSensitive)
                .singleElement()
                .satisfies(
                        fact -> assertThat(fact.data().get("reason").asText()).isEqualTo("AAH"));
        assertThat(facts)
                .filteredOn(fact -> !fact.isSensitive())
                .singleElement()
                .satisfies(fact -> assertThat(fact.data().has("reason")).isFalse());
    }

    @Test
    void an_exit_is_taken_back_once_and_another_may_then_be_recorded() {
        // Given
        var person = entered();
        var exit = leave(REFERENT, person, "CDI", "2026-02-02");
        leave(REFERENT, person, "RETRAITE", "2026-02-03")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:exit-recording-not-allowed"));
        // When
        var revoked = revoke(REFERENT, exit, "DID_NOT_COME_ABOUT");
        // Then
        revoked.then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"))
                .body("revocationReason", equalTo("DID_NOT_COME_ABOUT"));
        revoke(REFERENT, revoked, "DID_NOT_COME_ABOUT")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:exit-revocation-not-allowed"));
        revoke(REFERENT, exit, "DID_NOT_COME_ABOUT").then().statusCode(412);
        leave(REFERENT, person, "RETRAITE", "2026-02-03").then().statusCode(201);
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(person, "BeneficiaryExitRevoked", 1)).hasSize(1);
        }
    }

    @Test
    void who_never_came_in_a_child_a_reason_of_the_past_and_a_day_to_come_are_refused() {
        // Given
        String requesting = registered("Demandeuse", "Ada", nir()).path("beneficiaryId");
        var person = entered();
        var family = register(
                "gestionnaire-caf-92",
                application(person("DEM", "Mère", "Ada", ""), person("ENF", "Enfant", "Léo", "")));
        String household = family.path("householdId");
        String child = read("agent-92", "/v1/households/{id}", household)
                .path("members.find { it.role == 'ENF' }.beneficiaryId");
        // When, then
        refused(leave(REFERENT, requesting, "CDI", "2026-02-02"), "exit-without-entry", "exitedOn");
        refused(leave(REFERENT, person, "CDI", "2022-12-31"), "exit-without-entry", "exitedOn");
        refused(leave(REFERENT, child, "CDI", "2026-02-02"), "exit-of-a-child", "reason");
        refused(leave(REFERENT, person, "INSCRIPTION_PE", "2025-01-01"), "exit-reason-not-in-force", "reason");
        refused(leave(REFERENT, person, "CDI", "9999-01-01"), "date-bounds", "exitedOn");
    }

    @Test
    void whoever_is_followed_without_a_right_leaves_from_the_orientation_on() {
        // Given
        String followed = registered("Suivie", "Ada", nir()).path("beneficiaryId");
        steps.oriented(UUID.fromString(followed), Instant.parse("2026-03-12T09:00:00Z"));
        // When
        await().atMost(SOON)
                .until(() -> leave(REFERENT, followed, "CDI", "2026-03-12").statusCode() == 201);
        // Then
        refused(leave(REFERENT, followed, "CDI", "2026-03-11"), "exit-without-entry", "exitedOn");
    }

    @Test
    void another_departement_a_partner_without_a_link_and_a_role_without_the_act_are_refused() {
        // Given
        var person = entered();
        // When
        var elsewhere = leave("agent-59", person, "CDI", "2026-02-02");
        var unlinked = read("plaine-emploi", "/v1/beneficiaries/{id}/exits", person);
        var without = leave("valideur-92", person, "CDI", "2026-02-02");
        // Then
        elsewhere.then().statusCode(404);
        unlinked.then().statusCode(404);
        without.then().statusCode(403);
    }

    private static void refused(Response answer, String code, String field) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:" + code))
                .body("errors[0].field", equalTo(field));
    }

    /// Somebody whose right opened on 1 January 2023.
    private static String entered() {
        var application = registeredOn("2023-01-01", "Sortie", "Rose", nir());
        openAsRead("caf-92", application.path("rsaRightId"), opening("2023-01-01", "607.75"))
                .then()
                .statusCode(200);
        return application.path("beneficiaryId");
    }

    private static List<Fact> exits(String person) {
        return exits(person, 1);
    }

    private static List<Fact> exits(String person, int atLeast) {
        try (var announced = Announced.by("beneficiary")) {
            return announced.of(person, 2 + atLeast).stream()
                    .filter(fact -> fact.type().equals("BeneficiaryExited"))
                    .toList();
        }
    }
}
