package fr.passerelle.beneficiary.diagnostic.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.RIGHTS;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.complete;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.conclusion;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.drafted;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.interview;
import static fr.passerelle.beneficiary.diagnostic.api.Interview.revise;
import static fr.passerelle.beneficiary.exit.api.Leaving.leave;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class DiagnosticResourceTest {
    private static final String REFERENT = "referent-92";

    @Inject
    Clock clock;

    private String person = "";

    @BeforeEach
    void somebody_comes() {
        person = registered("Entretien", "Nour", nir()).path("beneficiaryId");
    }

    @Test
    void S003_14_a_diagnostic_starts_from_what_the_person_wants_needs_and_is_held_back_by() {
        // When
        var answer = drafted(REFERENT, person, interview());
        // Then
        answer.then()
                .body("status", equalTo("DRAFT"))
                .body("wishes", equalTo("Travailler dans une crèche"))
                .body("needs", equalTo("Une place pour sa fille"))
                .body("freins.code", containsInAnyOrder("MOBILITE", "GARDE_ENFANTS", "SANTE"));
        read(REFERENT, "/v1/diagnostics/{id}", answer.<String>path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("wishes", equalTo("Travailler dans une crèche"));
    }

    @Test
    void a_diagnostic_is_concluded_from_its_day_on_and_not_after_a_death() {
        // Given
        var application = registered("Entretien", "Nour", nir());
        openAsRead("caf-92", application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        String late = application.path("beneficiaryId");
        var tomorrow = drafted(REFERENT, person, heldOn(LocalDates.today(clock).plusDays(1)));
        var afterwards = drafted(REFERENT, late, interview());
        leave(REFERENT, late, "DECES", "2026-02-02").then().statusCode(201);
        // When, then
        complete(REFERENT, tomorrow, conclusion(1, "CER"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:diagnostic-not-yet-held"));
        complete(REFERENT, afterwards, conclusion(1, "CER"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:diagnostic-after-death"));
    }

    private static String heldOn(LocalDate day) {
        return interview().replace("2026-03-10", day.toString());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void S000_03_a_diagnostic_says_of_which_profil_a_person_is(int profil) {
        // Given
        var draft = drafted(REFERENT, person, interview());
        // When
        complete(REFERENT, draft, conclusion(profil, "CER")).then().statusCode(200);
        // Then
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(person, "DiagnosticCompleted", 1))
                    .extracting(fact -> fact.data().get("profil").asInt())
                    .containsExactly(profil);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 4})
    void S000_03_there_is_no_other_profil(int profil) {
        // Given
        var draft = drafted(REFERENT, person, interview());
        // When
        var answer = Api.mistakenAs(REFERENT)
                .contentType(ContentType.JSON)
                .header("If-Match", draft.header("ETag"))
                .body(conclusion(profil, "CER"))
                .post("/v1/diagnostics/{id}/completion", draft.<String>path("id"));
        // Then
        answer.then().statusCode(400).body("errors[0].field", equalTo("profil"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"wishes", "needs", "freins"})
    void S003_14_none_of_the_three_may_be_left_out(String field) {
        // Given
        var without = interview().replaceFirst("\"" + field + "\":(\"[^\"]*\"|\\[[^\\]]*\\]),", "");
        // When
        var answer = Api.mistakenAs(REFERENT)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body("{\"beneficiaryId\":\"" + person + "\"," + without.strip().substring(1))
                .post("/v1/diagnostics");
        // Then
        answer.then().statusCode(400).body("errors[0].field", containsString(field));
    }

    @Test
    void S002_05_several_difficulties_of_one_person_are_recorded_and_announced_together() {
        // Given
        var draft = drafted(REFERENT, person, interview(RIGHTS, "MOBILITE", "LOGEMENT", "BUDGET"));
        // When
        complete(REFERENT, draft, conclusion(3, "CER")).then().statusCode(200).body("freins", hasSize(3));
        // Then
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(person, "FreinIdentified", 3))
                    .extracting(fact -> fact.data().get("code").asText())
                    .containsExactlyInAnyOrder("MOBILITE", "LOGEMENT", "BUDGET");
        }
    }

    @Test
    void S002_07_a_right_of_common_law_that_nobody_asked_about_is_named_and_refused() {
        // Given
        var draft = drafted(REFERENT, person, interview(RIGHTS.subList(1, RIGHTS.size() - 1)));
        // When
        var refused = complete(REFERENT, draft, conclusion(2, "CER"));
        // Then
        refused.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:common-rights-unanswered"))
                .body("detail", allOf(containsString("Assurance maladie"), containsString("Compte bancaire")))
                .body("legalBasis", containsString("L262-10"))
                .body("errors", hasSize(2));
        var revised = revise(REFERENT, draft, interview());
        revised.then().statusCode(200).body("commonRights", hasSize(RIGHTS.size()));
        complete(REFERENT, revised, conclusion(2, "CER")).then().statusCode(200);
    }

    @Test
    void S002_07_S002_35_a_diagnostic_is_completed_with_the_person_and_may_lead_to_france_travail() {
        // Given
        var draft = drafted(REFERENT, person, interview());
        // When
        var alone = complete(
                REFERENT, draft, "{\"madeWithPerson\":false,\"profil\":2,\"outcome\":\"ORIENTATION_FRANCE_TRAVAIL\"}");
        var together = complete(REFERENT, draft, conclusion(2, "ORIENTATION_FRANCE_TRAVAIL"));
        // Then
        alone.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:diagnostic-without-person"));
        together.then().statusCode(200).body("status", equalTo("COMPLETED")).body("profil", equalTo(2));
        read("agent-92", "/v1/beneficiaries/{id}", person).then().body("profil", equalTo(2));
        try (var announced = Announced.by("beneficiary")) {
            var completed =
                    announced.of(person, "DiagnosticCompleted", 1).getFirst().data();
            assertThat(completed.get("outcome").asText()).isEqualTo("ORIENTATION_FRANCE_TRAVAIL");
            assertThat(completed.get("communeCode").asText()).isEqualTo("92071");
            assertThat(completed.get("withoutActivity").booleanValue()).isTrue();
            assertThat(completed.get("singleParent").booleanValue()).isFalse();
        }
    }

    @Test
    void S002_16_health_and_justice_are_freins_that_travel_apart_and_are_a_count_elsewhere() {
        // Given
        var draft = drafted(
                REFERENT, person, interview(RIGHTS, "SANTE", "LOGEMENT", "JUSTICE", "MOBILITE", "ACCES_AUX_DROITS"));
        // When
        complete(REFERENT, draft, conclusion(3, "CER")).then().statusCode(200);
        // Then
        try (var announced = Announced.by("beneficiary")) {
            announced.until(person, "FreinIdentified", 5); // of two topics, in no order among them
            var facts = announced.until(person, "DiagnosticCompleted", 1);
            assertThat(facts)
                    .filteredOn(Announced.Fact::isSensitive)
                    .extracting(fact -> fact.data().get("code").asText())
                    .containsExactlyInAnyOrder("SANTE", "JUSTICE");
            assertThat(facts)
                    .filteredOn(fact -> !fact.isSensitive())
                    .extracting(fact -> fact.data().toString())
                    .noneMatch(data -> data.matches(".*(SANTE|HANDICAP|JUSTICE).*"));
            assertThat(facts)
                    .filteredOn(fact -> fact.type().equals("DiagnosticCompleted"))
                    .singleElement()
                    .satisfies(fact -> assertThat(
                                    fact.data().get("sensitiveFreins").intValue())
                            .isEqualTo(2));
        }
    }

    @Test
    void S002_16_the_themes_of_freins_are_served_with_their_labels() {
        read("ccas-sceaux", "/v1/vocabularies/{code}", "frein")
                .then()
                .statusCode(200)
                .body("terms.code", hasItems("SANTE", "LOGEMENT", "JUSTICE", "MOBILITE", "ACCES_AUX_DROITS"))
                .body("terms.label", hasItems("Santé", "Accès aux droits"));
    }

    @Test
    void S004_11_childcare_is_a_frein_that_blocks_unless_the_professional_says_otherwise() {
        // Given
        var said = interview(RIGHTS, "GARDE_ENFANTS", "MOBILITE");
        var otherwise = said.replace("\"GARDE_ENFANTS\"", "\"GARDE_ENFANTS\",\"blocking\":false");
        // When
        var draft = drafted(REFERENT, person, said);
        var revised = revise(REFERENT, draft, otherwise);
        // Then
        draft.then().body("freins.findAll { it.blocking }.code", contains("GARDE_ENFANTS"));
        revised.then().body("freins.findAll { it.blocking }", hasSize(0));
        assertThat(revised.<List<String>>path("freins.id")).containsExactlyElementsOf(draft.path("freins.id"));
    }

    @Test
    void S004_11_a_childcare_that_blocks_is_announced_as_such() {
        // Given
        var draft = drafted(REFERENT, person, interview(RIGHTS, "GARDE_ENFANTS"));
        // When
        complete(REFERENT, draft, conclusion(2, "CER")).then().statusCode(200);
        // Then
        try (var announced = Announced.by("beneficiary")) {
            assertThat(announced.of(person, "FreinIdentified", 1))
                    .extracting(
                            fact -> fact.data().get("code").asText(),
                            fact -> fact.data().get("blocking").asBoolean())
                    .containsExactly(tuple("GARDE_ENFANTS", true));
        }
    }

    @Test
    void a_completed_diagnostic_outdates_the_one_before_and_the_list_says_so() {
        // Given
        complete(REFERENT, drafted(REFERENT, person, interview()), conclusion(3, "CER"));
        // When
        complete(REFERENT, drafted(REFERENT, person, interview()), conclusion(1, "REORIENTATION"))
                .then()
                .statusCode(200);
        // Then
        var first = read("agent-92", "/v1/beneficiaries/{id}/diagnostics?limit=1", person);
        first.then().statusCode(200).body("items.status", contains("COMPLETED"));
        Api.as("agent-92")
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/beneficiaries/{id}/diagnostics", person)
                .then()
                .body("items.status", contains("OUTDATED"))
                .body("items.profil", contains(3));
        read("agent-92", "/v1/beneficiaries/{id}", person).then().body("profil", equalTo(1));
    }

    @Test
    void an_older_interview_that_is_completed_late_outdates_nothing() {
        // Given
        var forgotten = drafted(REFERENT, person, interview().replace("2026-03-10", "2026-03-09"));
        complete(REFERENT, drafted(REFERENT, person, interview()), conclusion(3, "CER"));
        // When
        var late = complete(REFERENT, forgotten, conclusion(1, "REORIENTATION"));
        // Then
        late.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:diagnostic-older"))
                .body("detail", containsString("2026"));
        read("agent-92", "/v1/beneficiaries/{id}/diagnostics", person)
                .then()
                .body("items.status", containsInAnyOrder("COMPLETED", "DRAFT"));
        read("agent-92", "/v1/beneficiaries/{id}", person).then().body("profil", equalTo(3));
    }

    @Test
    void what_is_completed_is_neither_revised_nor_completed_again() {
        // Given
        var completed = complete(REFERENT, drafted(REFERENT, person, interview()), conclusion(3, "CER"));
        // When
        var revised = revise(REFERENT, completed, interview());
        var again = complete(REFERENT, completed, conclusion(2, "CER"));
        // Then
        revised.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:diagnostic-revision-not-allowed"))
                .body("detail", containsString("COMPLETED"))
                .body("legalBasis", not(equalTo(null)));
        again.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:diagnostic-completion-not-allowed"));
    }

    @ParameterizedTest
    @CsvSource({
        "'\"heldOn\":\"2026-03-10\"','\"heldOn\":\"9999-01-01\"',date-bounds,heldOn",
        "'\"heldOn\":\"2026-03-10\"','\"heldOn\":\"1985-03-03\"',date-before-birth,heldOn",
        "'\"heldOn\":\"2026-03-10\"','\"heldOn\":\"2009-05-31\"',diagnostic-before-lists,heldOn",
        "'{\"code\":\"MOBILITE\"}','{\"code\":\"SANTE\"}',frein-repeated,freins[2].code",
        "'{\"code\":\"MOBILITE\"}','{\"code\":\"MOBILITE\",\"state\":\"LIFTED\"}',frein-already-lifted,freins[0].state",
        "'\"RETRAITE\"','\"RENTE\"',common-right-unknown,commonRights[6].code",
        "'\"RETRAITE\"','\"DOMICILIATION\"',common-right-repeated,commonRights[7].code"
    })
    void what_cannot_be_is_refused_with_its_field(String right, String wrong, String rule, String field) {
        // When
        var answer = Interview.draft(REFERENT, person, interview().replace(right, wrong));
        // Then
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:" + rule))
                .body("errors[0].field", equalTo(field));
    }

    @ParameterizedTest
    @CsvSource({"2010-03-10,201,", "2010-03-11,422,urn:passerelle:problem:diagnostic-of-child"})
    void a_diagnostic_is_made_with_somebody_of_sixteen_or_more(String birthDate, int status, String type) {
        // Given
        var young = register(
                "agent-92", application(person("DEM", "Jeune", "Sacha", "")).replace("1985-03-04", birthDate));
        // When
        var answer = Interview.draft(REFERENT, young.path("beneficiaryId"), interview());
        // Then
        answer.then().statusCode(status).body("type", equalTo(type));
    }

    @Test
    void a_completion_starts_from_the_version_that_was_read() {
        // Given
        var draft = drafted(REFERENT, person, interview());
        revise(REFERENT, draft, interview().replace("crèche", "école")).then().statusCode(200);
        // When
        var stale = complete(REFERENT, draft, conclusion(2, "CER"));
        // Then
        stale.then().statusCode(412);
    }
}
