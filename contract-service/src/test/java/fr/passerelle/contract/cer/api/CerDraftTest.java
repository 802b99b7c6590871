package fr.passerelle.contract.cer.api;

import static fr.passerelle.contract.cer.api.CerDesk.act;
import static fr.passerelle.contract.cer.api.CerDesk.content;
import static fr.passerelle.contract.cer.api.CerDesk.draft;
import static fr.passerelle.contract.cer.api.CerDesk.drafted;
import static fr.passerelle.contract.cer.api.CerDesk.read;
import static fr.passerelle.contract.cer.api.CerDesk.rewrite;
import static fr.passerelle.contract.cer.api.CerDesk.signature;
import static fr.passerelle.contract.cer.api.CerDesk.step;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.contract.Api;
import fr.passerelle.contract.Situations;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class CerDraftTest {
    @Inject
    Situations situations;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void what_day_it_is() {
        today = situations.today();
    }

    @Test
    void a_contract_follows_the_orientation() {
        // Given
        var person = situations.readyToSign();
        // When
        var answer = draft("referent-92", person, "CER", content(today, 9));
        // Then
        answer.then()
                .statusCode(201)
                .header("Location", containsString("/v1/cers/" + answer.path("id")))
                .body("status", equalTo("DRAFT"))
                .body("rank", equalTo(1))
                .body("organisationId", equalTo("EI-92-ANTONY"))
                .body("referentId", equalTo("referent-92"))
                .body("regime", equalTo("REGIME_2025"))
                .body("signatureDueOn", equalTo(today.plusMonths(1).toString()))
                .body("warnings", hasSize(0));
    }

    @Test
    void without_a_known_orientation_it_has_to_wait() {
        draft("referent-92", Ids.next(), "CER", content(today, 9))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:orientation-unknown"))
                .body("detail", containsString("en route"));
    }

    @Test
    void S003_11_objectives_belong_to_domains() {
        // Given
        var content = content(today, 9)
                .replace(
                        "[\"INSERTION_SOCIALE\",\"SANTE\"]",
                        "[\"LOGEMENT\",\"SANTE\",\"INSERTION_SOCIALE\",\"HANDICAP\"]");
        // When
        var answer = draft("referent-92", situations.readyToSign(), "CER", content);
        // Then
        answer.then()
                .statusCode(201)
                .body("content.objectives", equalTo(List.of("SANTE", "HANDICAP", "INSERTION_SOCIALE", "LOGEMENT")));
    }

    @Test
    void S003_16_the_goal_stays_in_the_persons_words() {
        // Given
        var goal = "Moi je veux « un vrai travail », pas loin de l'école 🏫";
        var content = content(today, 9).replace("Mon objectif, c'est de retrouver du travail", goal);
        // When
        String id =
                draft("referent-92", situations.readyToSign(), "CER", content).path("id");
        // Then
        read("valideur-92", id).then().statusCode(200).body("content.goal", equalTo(goal));
    }

    @Test
    void S004_06_the_caf_draws_up_the_contract_of_whom_it_follows_and_both_commit_themselves() {
        // Given
        var followed = situations.followedBy("92", "CAF-921", "CAF");
        var onlyPaid = situations.readyToSign();
        var steps = step("GARDE_ENFANTS", "BENEFICIARY", today) + "," + step("ACCES_AUX_DROITS", "ORGANISATION", today);
        // When
        var itsOwn = draft("caf-92", followed, "CER", content(today, 9, steps, ""));
        var anothers = draft("caf-92", onlyPaid, "CER", content(today, 9));
        // Then
        itsOwn.then()
                .statusCode(201)
                .body("organisationId", equalTo("CAF-921"))
                .body("content.steps.actions.flatten().engagedBy", equalTo(List.of("BENEFICIARY", "ORGANISATION")));
        act("caf-92", itsOwn.path("id"), "signatures", signature("REFERENT", today))
                .then()
                .statusCode(200);
        anothers.then().statusCode(403).body("type", equalTo("urn:passerelle:problem:cer-of-another-organisation"));
    }

    @Test
    void S001_24_a_job_before_a_blocking_frein_wants_a_reason_and_warns() {
        // Given
        var person = situations.readyToSign();
        var frein = situations.heldBackByChildcare(person);
        var job = step("RECHERCHE_EMPLOI", "BENEFICIARY", today);
        var childcare = step("GARDE_ENFANTS", "ORGANISATION", today, frein);
        // When
        var unexplained = draft("referent-92", person, "CER", content(today, 9, job + "," + childcare, ""));
        var explained = draft(
                "referent-92",
                person,
                "CER",
                content(today, 9, job + "," + childcare, ",\"jobFirstReason\":\"Une crèche est promise\""));
        var ordered = draft("referent-92", person, "CER", content(today, 9, childcare + "," + job, ""));
        // Then
        unexplained
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:blocking-frein-first"))
                .body("errors.field", hasItem("content.jobFirstReason"));
        explained
                .then()
                .statusCode(201)
                .body("warnings.code", equalTo(List.of("blocking-frein-first")))
                .body("warnings[0].freinIds", equalTo(List.of(frein.toString())))
                .body("warnings[0].message", containsString("GARDE_ENFANTS"));
        ordered.then().statusCode(201).body("warnings", hasSize(0));
    }

    @Test
    void a_contrat_d_engagement_says_its_hours_and_why_they_are_fewer() {
        // Given
        var person = situations.readyToSign();
        var steps = step("FORMATION", "BENEFICIARY", today);
        // When
        var silent = draft("referent-92", person, "CONTRAT_ENGAGEMENT", content(today, 9, steps, ""));
        var few = draft("referent-92", person, "CONTRAT_ENGAGEMENT", content(today, 9, steps, ",\"weeklyHours\":6"));
        var reasoned = draft(
                "referent-92",
                person,
                "CONTRAT_ENGAGEMENT",
                content(today, 9, steps, ",\"weeklyHours\":6,\"hoursReason\":\"Sans garde d'enfant\""));
        var cer = draft("referent-92", person, "CER", content(today, 9, steps, ",\"weeklyHours\":15"));
        // Then
        silent.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:weekly-hours-missing"));
        few.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:weekly-hours-reason"))
                .body("detail", containsString("15 heures"));
        reasoned.then().statusCode(201).body("content.weeklyHours", equalTo(6));
        cer.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:weekly-hours-not-here"));
    }

    @Test
    void what_the_departement_does_not_validate_is_not_written_here() {
        // Given
        var withFranceTravail = situations.followedBy("92", "FRANCE-TRAVAIL", "FRANCE_TRAVAIL");
        var before2025 = situations.oriented("92", "EI-92-ANTONY", "ESPACE_INSERTION", LocalDate.of(2024, 12, 31));
        var content = content(today, 9).replace("\"months\"", "\"weeklyHours\":15,\"months\"");
        // When
        var elsewhere = draft("referent-92", withFranceTravail, "CONTRAT_ENGAGEMENT", content);
        var tooEarly = draft("referent-92", before2025, "CONTRAT_ENGAGEMENT", content);
        // Then
        elsewhere.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:cer-without-validation"));
        tooEarly.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:cer-type-not-in-regime"));
    }

    @Test
    void dates_stay_within_the_orientation_and_the_term() {
        // Given
        var person = situations.readyToSign();
        var late = step("LOGEMENT", "BENEFICIARY", today.plusMonths(9));
        // When
        var dueAfter = draft("referent-92", person, "CER", content(today, 9, late, ""));
        var tooEarly = draft("referent-92", person, "CER", content(today.minusDays(1), 9));
        var tooLate = draft("referent-92", person, "CER", content(LocalDate.of(9999, 1, 1), 9));
        // Then
        dueAfter.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:action-outside-term"))
                .body("errors.field", equalTo(List.of("content.steps[0].actions[0].dueOn")));
        tooEarly.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:cer-starts-before-orientation"));
        tooLate.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:cer-starts-too-late"));
    }

    @Test
    void a_fault_is_named_where_the_caller_wrote_it() {
        // Given
        var id = drafted(situations.readyToSign(), today, 9);
        var late = step("LOGEMENT", "BENEFICIARY", today.plusMonths(9));
        // When
        var answer = rewrite("referent-92", id, content(today, 9, late, ""));
        // Then
        answer.then().statusCode(422).body("errors.field", equalTo(List.of("steps[0].actions[0].dueOn")));
    }

    @Test
    void an_action_stands_once_in_a_contract() {
        // Given
        var one = step("LOGEMENT", "BENEFICIARY", today)
                .replace("{\"label\"", "{\"id\":\"" + Ids.next() + "\",\"label\"");
        // When
        var answer = draft("referent-92", situations.readyToSign(), "CER", content(today, 9, one + "," + one, ""));
        // Then
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:action-repeated"))
                .body("errors.field", equalTo(List.of("content.steps[1].actions[0].id")));
    }

    @Test
    void a_contract_has_a_goal_a_step_and_an_action() {
        var person = situations.readyToSign();
        for (var wrong : List.of(
                content(today, 9).replaceFirst("\"goal\":\"[^\"]*\"", "\"goal\":\" \""),
                content(today, 9, "", ""),
                content(today, 9, "{\"title\":\"Vide\",\"actions\":[]}", ""),
                content(today, 0),
                content(today, 25))) {
            Api.mistakenAs("referent-92")
                    .contentType(ContentType.JSON)
                    .header("Idempotency-Key", Ids.next())
                    .body("{\"beneficiaryId\":\"%s\",\"type\":\"CER\",\"content\":%s}".formatted(person, wrong))
                    .post("/v1/cers")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", containsString("content."));
        }
    }

    @Test
    void a_change_starts_from_the_version_that_was_read() {
        // Given
        var id = drafted(situations.readyToSign(), today, 9);
        // When
        var stale = Api.as("referent-92").header("If-Match", "\"7-full\"").post("/v1/cers/{id}/submission", id);
        var without = Api.mistakenAs("referent-92").post("/v1/cers/{id}/submission", id);
        // Then
        stale.then().statusCode(412);
        without.then().statusCode(428);
        read("referent-92", id).then().header("ETag", equalTo("\"0-full\"")).body("decision", nullValue());
    }
}
