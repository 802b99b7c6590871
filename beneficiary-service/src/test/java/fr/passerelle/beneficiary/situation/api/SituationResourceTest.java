package fr.passerelle.beneficiary.situation.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.complete;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.conclusion;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.drafted;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.interview;
import static fr.passerelle.beneficiary.signal.api.Signalling.signal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class SituationResourceTest {
    private static final String SITUATION = "/v1/beneficiaries/{id}/situation";

    @Inject
    Clock clock;

    private String parent = "";

    @BeforeEach
    void a_mother_comes_alone_with_a_child_of_one_year() {
        var child = person("ENF", "Seule", "Léo", "")
                .replace("1985-03-04", LocalDates.today(clock).minusYears(1).toString());
        var family = register("gestionnaire-caf-92", application(person("DEM", "Seule", "Ada", ""), child));
        openAsRead("caf-92", family.path("rsaRightId"), opening("2026-01-01", "969.78"));
        parent = family.path("beneficiaryId");
    }

    @Test
    void a_lone_parent_of_a_young_child_without_activity_is_recognised_with_the_publics_they_belong_to() {
        // When
        var answer = read("referent-92", SITUATION, parent);
        // Then
        answer.then()
                .statusCode(200)
                .body("singleParent", equalTo(true))
                .body("youngChild", equalTo(true))
                .body("withoutActivity", equalTo(true))
                .body("profil", nullValue())
                .body("publics", contains("beneficiaires-des-minimas-sociaux", "familles", "femmes"));
    }

    @Test
    void what_the_claimant_said_of_their_activity_is_said_of_nobody_else() {
        // Given
        var couple = register(
                "gestionnaire-caf-92", application(person("DEM", "Deux", "Ada", ""), person("CJT", "Deux", "Léo", "")));
        String other = read("agent-92", "/v1/households/{id}", couple.<String>path("householdId"))
                .path("members.find { it.role == 'CJT' }.beneficiaryId");
        // Then
        read("agent-92", SITUATION, couple.<String>path("beneficiaryId")).then().body("withoutActivity", equalTo(true));
        read("agent-92", SITUATION, other).then().statusCode(200).body("withoutActivity", nullValue());
    }

    @Test
    void S004_04_prevention_is_marked_on_the_situation_for_the_departement_alone() {
        // Given
        read("agent-92", SITUATION, parent).then().body("prevention", equalTo(false));
        // When
        signal("agent-92", "\"beneficiaryId\":\"" + parent + "\"").then().statusCode(201);
        // Then
        read("agent-92", SITUATION, parent).then().body("prevention", equalTo(true));
        read("caf-92", SITUATION, parent).then().statusCode(200).body("prevention", nullValue());
        read("plaine-emploi", SITUATION, parent).then().statusCode(404);
    }

    @Test
    void a_profil_is_proposed_from_the_freins_and_decided_by_a_professional() {
        // Given: mobility, childcare and health
        var draft = drafted("referent-92", parent, interview());
        // When
        var completed = complete("referent-92", draft, conclusion(3, "CER"));
        // Then
        draft.then().body("proposedProfil", equalTo(2)).body("profil", nullValue());
        completed.then().statusCode(200).body("proposedProfil", equalTo(2)).body("profil", equalTo(3));
        read("referent-92", SITUATION, parent).then().body("profil", equalTo(3));
        try (var announced = Announced.by("beneficiary")) {
            var fact = announced.of(parent, "DiagnosticCompleted", 1).getFirst();
            assertThat(fact.data().get("proposedProfil").asInt()).isEqualTo(2);
            assertThat(fact.data().get("profil").asInt()).isEqualTo(3);
        }
    }
}
