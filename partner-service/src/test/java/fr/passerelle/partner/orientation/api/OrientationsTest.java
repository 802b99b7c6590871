package fr.passerelle.partner.orientation.api;

import static fr.passerelle.partner.orientation.api.Orienting.decide;
import static fr.passerelle.partner.orientation.api.Orienting.decision;
import static fr.passerelle.partner.orientation.api.Orienting.list;
import static fr.passerelle.partner.orientation.api.Orienting.proposal;
import static fr.passerelle.partner.structure.api.Directory.serving;
import static fr.passerelle.partner.structure.api.Directory.structure;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.partner.Api;
import fr.passerelle.partner.Facts;
import fr.passerelle.partner.structure.api.Directory;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class OrientationsTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Facts facts;

    @Inject
    Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void the_directory_knows_an_espace_insertion_of_antony() {
        today = LocalDates.today(clock);
        var body = structure("EI-92-ANTONY", "ESPACE_INSERTION", "ESPACE_INSERTION", serving("92002"));
        var answer = Directory.register(body);
        assertThat(answer.statusCode()).isIn(201, 409); // the first test attaches the commune, the others find it so
    }

    @Test
    void S000_12_a_lone_parent_is_proposed_to_the_caf_whose_convention_costs_nothing() {
        // Given
        var convention = Api.create("agent-92", "/v1/conventions", conventionOfToday());
        var person = Ids.next();
        facts.opened(person, "92002", false, true, RECEIVED);
        facts.diagnosed(person, 2, "CER", false, "92002");
        proposal(person, "SOCIO_PROFESSIONNEL");
        // When
        facts.household(person, true, "92002");
        var proposed = proposal(person, "SOCIAL");
        // Then
        proposed.then()
                .body("items", hasSize(1))
                .body("items[0].proposal.organisationId", equalTo("CAF-921"))
                .body("items[0].proposal.matchedRules", contains("lone-parent-to-caf", "profil-2-to-espace-insertion"))
                .body("items[0].proposal.ground.conventionId", equalTo(convention.<String>path("id")))
                .body("items[0].proposal.ground.articleNumber", equalTo("6"))
                .body("items[0].proposal.ground.free", equalTo(true))
                .body("items[0].proposal.remarks", hasSize(0))
                .body("items[0].dueOn", equalTo("2026-04-13"))
                .body("items[0].dueLegalBasis", equalTo("CASF, art. D262-65-2, six semaines"))
                .body("items[0].overdue", equalTo(true));
    }

    @Test
    void a_diagnostic_heard_before_the_right_proposes_with_what_is_known_and_is_completed() {
        // Given
        var person = Ids.next();
        facts.diagnosed(person, 3, "CER", true, "92002");
        // When
        var early = proposal(person, "SOCIAL");
        facts.opened(person, "92002", true, true, RECEIVED);
        // Then
        early.then()
                .body("items[0].proposal.organisationId", equalTo("DEPARTEMENT-92"))
                .body("items[0].proposal.remarks", hasItem("CAISSE_INCONNUE"))
                .body("items[0].dueOn", nullValue());
        await().atMost(SOON)
                .untilAsserted(() -> list("agent-92", person, "PROPOSED")
                        .then()
                        .body("items", hasSize(1))
                        .body("items[0].id", equalTo(early.<String>path("items[0].id")))
                        .body("items[0].proposal.organisationId", equalTo("CAF-921"))
                        .body("items[0].dueOn", equalTo("2026-04-13")));
    }

    @Test
    void the_time_of_before_2025_is_two_months() {
        // Given
        var person = Ids.next();
        facts.opened(person, "92002", false, true, Instant.parse("2024-06-03T09:00:00Z"));
        facts.diagnosed(person, 1, "ORIENTATION_FRANCE_TRAVAIL", false, "92002");
        // When
        var proposed = proposal(person, "PROFESSIONNEL");
        // Then
        proposed.then().body("items[0].dueOn", equalTo("2024-08-03"));
    }

    @Test
    void no_clock_runs_for_one_who_is_not_subject_to_rights_and_duties() {
        // Given
        var person = Ids.next();
        facts.opened(person, "92002", false, false, RECEIVED);
        facts.diagnosed(person, 3, "CER", false, "92002");
        // When
        var proposed = proposal(person, "SOCIAL");
        // Then
        proposed.then().body("items[0].dueOn", nullValue()).body("items[0].overdue", equalTo(false));
    }

    @Test
    void a_human_decides_and_the_organisation_sees_the_person_from_then_on() {
        // Given
        var person = Ids.next();
        facts.opened(person, "92002", false, true, RECEIVED);
        facts.diagnosed(person, 2, "CER", false, "92002");
        String id = proposal(person, "SOCIO_PROFESSIONNEL").path("items[0].id");
        var before = Api.as("coordonnateur-antony").get("/v1/orientations/{id}", id);
        // When
        var byReferent = decide("referent-92", id, decision("SOCIO_PROFESSIONNEL", "EI-92-ANTONY", today, ""));
        var decided = decide("agent-92", id, decision("SOCIO_PROFESSIONNEL", "EI-92-ANTONY", today, ""));
        var again = decide("agent-92", id, decision("SOCIO_PROFESSIONNEL", "EI-92-ANTONY", today, ""));
        // Then
        before.then().statusCode(404);
        byReferent.then().statusCode(403);
        decided.then()
                .statusCode(200)
                .body("status", equalTo("DECIDED"))
                .body("rank", equalTo(1))
                .body("decision.authority", equalTo("PRESIDENT_DU_CONSEIL_DEPARTEMENTAL"))
                .body("decision.legalBasis", equalTo("CASF, art. L262-29 ; délégation : art. L262-30"))
                .body("decision.followsProposal", equalTo(true));
        again.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:orientation-decision-not-allowed"))
                .body("legalBasis", equalTo("CASF, art. L262-29 et L262-31"));
        Api.as("coordonnateur-antony").get("/v1/orientations/{id}", id).then().statusCode(200);
        assertThatTheDecisionIsTold(person);
    }

    @Test
    void a_decision_that_differs_says_why_names_a_known_organisation_and_begins_today_at_the_latest() {
        // Given
        var person = Ids.next();
        facts.opened(person, "92002", false, true, RECEIVED);
        facts.diagnosed(person, 3, "CER", false, "92002");
        String id = proposal(person, "SOCIAL").path("items[0].id");
        // When
        var silent = decide("agent-92", id, decision("PROFESSIONNEL", "FRANCE-TRAVAIL", today, ""));
        var unknown = decide("agent-92", id, decision("SOCIAL", "CCAS-99999", today, ",\"reason\":\"proche\""));
        var later = decide("agent-92", id, decision("SOCIAL", "DEPARTEMENT-92", today.plusDays(1), ""));
        var said = decide(
                "agent-92", id, decision("PROFESSIONNEL", "FRANCE-TRAVAIL", today, ",\"reason\":\"emploi trouvé\""));
        // Then
        silent.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:orientation-reason-required"));
        unknown.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:organisation-unknown"));
        later.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:orientation-starts-later"));
        said.then().statusCode(200).body("decision.followsProposal", equalTo(false));
    }

    @Test
    void the_reason_is_told_to_the_departement_and_to_the_referent_and_to_no_other_partner() {
        // Given
        var person = Ids.next();
        facts.opened(person, "92002", false, true, RECEIVED);
        facts.diagnosed(person, 3, "CER", false, "92002");
        await().atMost(SOON) // the Caf shares the person by its right
                .untilAsserted(() ->
                        list("gestionnaire-caf-92", person, "PROPOSED").then().body("items", hasSize(1)));
        String id = proposal(person, "SOCIAL").path("items[0].id");
        // When
        var decided = decide(
                "agent-92", id, decision("PROFESSIONNEL", "FRANCE-TRAVAIL", today, ",\"reason\":\"emploi trouvé\""));
        // Then
        decided.then().statusCode(200).body("decision.reason", equalTo("emploi trouvé"));
        Api.as("france-travail")
                .get("/v1/orientations/{id}", id)
                .then()
                .body("decision.reason", equalTo("emploi trouvé"));
        Api.as("gestionnaire-caf-92")
                .get("/v1/orientations/{id}", id)
                .then()
                .statusCode(200)
                .body("decision.organisationId", equalTo("FRANCE-TRAVAIL"))
                .body("decision.reason", nullValue());
        list("gestionnaire-caf-92", person, "DECIDED").then().body("items[0].decision.reason", nullValue());
    }

    @Test
    void a_decision_begins_a_year_before_at_the_earliest_whatever_stands_before_it() {
        // Given
        var person = Ids.next();
        facts.opened(person, "92002", false, true, RECEIVED);
        facts.diagnosed(person, 3, "CER", false, "92002");
        String first = proposal(person, "SOCIAL").path("items[0].id");
        var earliest = today.minusYears(1);
        // When
        var without =
                decide("agent-92", first, decision("SOCIAL", "DEPARTEMENT-92", LocalDate.parse("1990-01-01"), ""));
        var before = decide("agent-92", first, decision("SOCIAL", "DEPARTEMENT-92", earliest.minusDays(1), ""));
        var on = decide("agent-92", first, decision("SOCIAL", "DEPARTEMENT-92", earliest, ""));
        facts.diagnosed(person, 2, "REORIENTATION", false, "92002");
        String next = proposal(person, "SOCIO_PROFESSIONNEL").path("items[0].id");
        // Then
        on.then().statusCode(200);
        assertThatIsTooEarly(without, earliest);
        assertThatIsTooEarly(before, earliest);
        for (var day : List.of("1990-01-01", "0001-01-01")) {
            var body = decision("SOCIO_PROFESSIONNEL", "EI-92-ANTONY", LocalDate.parse(day), "");
            assertThatIsTooEarly(decide("agent-92", next, body), earliest);
        }
    }

    @Test
    void S003_01_who_is_far_from_employment_follows_a_social_path_and_moves_on_step_by_step() {
        // Given
        var person = Ids.next();
        facts.opened(person, "92002", false, true, RECEIVED);
        facts.diagnosed(person, 3, "CER", false, "92002");
        String social = proposal(person, "SOCIAL").path("items[0].id");
        decide("agent-92", social, decision("SOCIAL", "DEPARTEMENT-92", today.minusDays(20), ""))
                .then()
                .statusCode(200);
        facts.diagnosed(person, 2, "REORIENTATION", false, "92002");
        String both = proposal(person, "SOCIO_PROFESSIONNEL").path("items[0].id");
        // When
        var tooSoon =
                decide("agent-92", both, decision("SOCIO_PROFESSIONNEL", "EI-92-ANTONY", today.minusDays(14), ""));
        var next = decide("agent-92", both, decision("SOCIO_PROFESSIONNEL", "EI-92-ANTONY", today.minusDays(10), ""));
        facts.diagnosed(person, 1, "ORIENTATION_FRANCE_TRAVAIL", false, "92002");
        String last = proposal(person, "PROFESSIONNEL").path("items[0].id");
        var work = decide("valideur-92", last, decision("PROFESSIONNEL", "FRANCE-TRAVAIL", today, ""));
        // Then
        tooSoon.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:orientation-too-short"));
        next.then().statusCode(200).body("rank", equalTo(2)).body("dueOn", nullValue());
        work.then().statusCode(200).body("rank", equalTo(3));
        Api.as("agent-92")
                .get("/v1/orientations/{id}", social)
                .then()
                .body("status", equalTo("ENDED"))
                .body("endsOn", equalTo(today.minusDays(11).toString()));
        assertThatTheStepsAreTold(person);
    }

    @Test
    void an_agent_asks_for_a_proposal_that_no_rule_makes_and_one_is_open_at_a_time() {
        // Given
        var person = Ids.next();
        facts.opened(person, "92999", false, false, RECEIVED); // no clock, so nothing begins by itself
        await().atMost(SOON)
                .until(() -> Api.as("gestionnaire-caf-92")
                                        .queryParam("beneficiaryId", person.toString())
                                        .get("/v1/orientations")
                                        .statusCode()
                                == 200
                        && asked(person).statusCode() == 201);
        // When
        var again = asked(person);
        var worklist = list("agent-92", person, "PROPOSED");
        // Then
        again.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:orientation-already-proposed"));
        worklist.then()
                .body("items[0].proposal.matchedRules", hasSize(0))
                .body("items[0].proposal.remarks", contains("SANS_DIAGNOSTIC", "AUCUNE_REGLE"));
        list("gestionnaire-caf-92", person, "PROPOSED").then().body("items", hasSize(1));
        list("france-travail", person, "PROPOSED").then().body("items", hasSize(0));
        list("agent-59", person, "PROPOSED").then().body("items.beneficiaryId", not(hasItem(person.toString())));
    }

    private static void assertThatIsTooEarly(Response answer, LocalDate earliest) {
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:orientation-starts-too-early"))
                .body("detail", containsString(earliest.toString()))
                .body("rule", equalTo("S003_01"))
                .body("legalBasis", equalTo("Règle de gestion du partenariat (à vérifier)"));
    }

    private static void assertThatTheDecisionIsTold(UUID person) {
        try (var announced = Announced.by("partner")) {
            var told = announced.until(person, "MessageRequested", 1).stream()
                    .filter(fact -> !fact.type().startsWith("Deadline")) // the clock may find the right of March first
                    .toList();
            assertThat(told)
                    .extracting(Announced.Fact::type)
                    .containsExactly("OrientationProposed", "OrientationDecided", "MessageRequested");
            told.forEach(fact -> EventContract.of(fact.type() + ".v1")
                    .assertKeptBy(fact.data().toString()));
            assertThat(told.get(1).data().get("clockStartedOn").textValue()).isEqualTo("2026-03-02");
        }
    }

    private static void assertThatTheStepsAreTold(UUID person) {
        try (var announced = Announced.by("partner")) {
            var decided = announced.until(person, "OrientationDecided", 3).stream()
                    .filter(fact -> fact.type().equals("OrientationDecided"))
                    .map(Announced.Fact::data)
                    .toList();
            assertThat(decided)
                    .extracting(data -> data.get("pathway").textValue())
                    .containsExactly("SOCIAL", "SOCIO_PROFESSIONNEL", "PROFESSIONNEL");
            assertThat(decided.get(2).get("previousOrganisationId").textValue()).isEqualTo("EI-92-ANTONY");
        }
    }

    private static Response asked(UUID person) {
        return Api.create("agent-92", "/v1/orientations", "{\"beneficiaryId\":\"%s\"}".formatted(person));
    }

    private String conventionOfToday() {
        return """
                {"type":"ACCOMPAGNEMENT_RSA","object":"Accompagnement des bénéficiaires du RSA",
                 "parties":["DEPARTEMENT-92","CAF-921"],"signedOn":"%s","startsOn":"%s",
                 "articles":[{"number":"6","subject":"Accompagnement des monoparents"}],
                 "actions":[{"articleNumber":"6","organisationId":"CAF-921","orientationRule":"lone-parent-to-caf",
                  "cost":0}]}""".formatted(today, today);
    }
}
