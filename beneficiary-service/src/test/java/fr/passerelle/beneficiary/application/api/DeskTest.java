package fr.passerelle.beneficiary.application.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class DeskTest {
    @Test
    void S000_07_a_person_without_activity_is_registered_before_being_a_beneficiary() {
        // When
        var answer = registered("Potentielle", "Jeanne", nir());
        // Then
        answer.then().body("withoutActivity", equalTo(true)).body("registeredBy", equalTo("CAF-921"));
        read("agent-92", "/v1/rsa-rights/{id}", answer.path("rsaRightId").toString())
                .then()
                .statusCode(200)
                .body("state", equalTo("PENDING"));
        try (var announced = Announced.by("beneficiary")) {
            var fact = announced.of(answer.path("beneficiaryId"), 1).getFirst();
            assertThat(fact.type()).isEqualTo("RsaRightRequested");
            EventContract.of("RsaRightRequested.v1").assertKeptBy(fact.data().toString());
        }
    }

    @Test
    void S001_18_a_person_is_asked_for_a_name_and_a_birth_date_and_nothing_else() {
        // Given
        var least = """
                {"requestedOn":"2026-01-05","withoutActivity":true,
                 "members":[{"role":"DEM","lastName":"Discrète","firstNames":"Ida","birthDate":"1985-03-04"}]}""";
        // When
        var answer = register("agent-92", least);
        // Then
        answer.then().statusCode(201);
    }

    @Test
    void S000_10_the_gestionnaire_conseil_opens_the_right_and_hands_the_notice_over() {
        // Given
        var application = registered("Immédiate", "Lucie", nir());
        var right = application.path("rsaRightId").toString();
        var etag = read("gestionnaire-caf-92", "/v1/rsa-rights/{id}", right).header("ETag");
        // When
        var answer = Desk.open("gestionnaire-caf-92", right, etag, opening("2026-01-01", "646.52"));
        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("state", equalTo("OPEN_PAYABLE"))
                .body("notices", hasSize(1))
                .body("notices[0].beneficiaryId", equalTo(application.path("beneficiaryId")));
        read("gestionnaire-caf-92", "/v1/rsa-rights/{id}", right).then().header("ETag", equalTo(answer.header("ETag")));
        try (var announced = Announced.by("beneficiary")) {
            var opened = announced.of(application.path("beneficiaryId"), 2).get(1);
            assertThat(opened.type()).isEqualTo("RsaRightOpened");
            assertThat(opened.data().get("amount").decimalValue()).isEqualByComparingTo("646.52");
            assertThat(opened.data().get("subjectToRightsAndDuties").booleanValue())
                    .isTrue();
            EventContract.of("RsaRightOpened.v1").assertKeptBy(opened.data().toString());
        }
    }

    @Test
    void the_facts_of_a_right_say_who_pays_it_and_whether_one_parent_is_alone() {
        // Given
        var child = person("ENF", "Seule", "Nil", "").replace("1985-03-04", "2024-05-06");
        var application = register("gestionnaire-caf-92", application(person("DEM", "Seule", "Aude", ""), child));
        // When
        Desk.openAsRead("caf-92", application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        // Then
        try (var announced = Announced.by("beneficiary")) {
            var facts = announced.of(application.path("beneficiaryId"), 2);
            assertThat(facts).extracting(Announced.Fact::type).contains("RsaRightRequested", "RsaRightOpened");
            assertThat(facts).allSatisfy(fact -> {
                EventContract.of(fact.type() + ".v1").assertKeptBy(fact.data().toString());
                assertThat(fact.data().path("payingBodyId").asText("CAF-921")).isEqualTo("CAF-921");
                assertThat(fact.data().path("singleParent").asBoolean(true)).isTrue();
            });
            assertThat(facts.get(0).data().has("payingBodyId")).isTrue();
            assertThat(facts.get(1).data().get("payingBodyId").asText()).isEqualTo("CAF-921");
            assertThat(facts.get(1).data().get("singleParent").booleanValue()).isTrue();
        }
        read("agent-92", "/v1/households/{id}", application.path("householdId").toString())
                .then()
                .body("singleParent", equalTo(true));
    }

    @Test
    void a_right_is_opened_once() {
        // Given
        var right = registered("Deuxfois", "Lucie", nir()).path("rsaRightId").toString();
        var first = Desk.openAsRead("caf-92", right, opening("2026-01-01", "646.52"));
        // When
        var second = Desk.open("caf-92", right, first.header("ETag"), opening("2026-01-01", "646.52"));
        // Then
        second.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:rsa-right-already-open"))
                .body("legalBasis", equalTo("CASF, art. L262-18"));
    }

    @Test
    void an_opening_starts_from_the_version_that_was_read() {
        // Given
        var right = registered("Version", "Lucie", nir()).path("rsaRightId").toString();
        // When
        var stale = Desk.open("caf-92", right, "\"7-full\"", opening("2026-01-01", "646.52"));
        // Then
        stale.then().statusCode(412);
    }

    @Test
    void the_departement_registers_but_the_caf_opens() {
        // Given
        var application = register("agent-92", application(person("DEM", "Agent", "Léo", "")));
        application.then().statusCode(201);
        // When
        var refused = Desk.openAsRead("agent-92", application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        var accepted = Desk.openAsRead("caf-92", application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        // Then
        refused.then().statusCode(403);
        accepted.then().statusCode(200);
    }

    @Test
    void the_spouse_is_told_without_the_amount() {
        // Given
        var application = register(
                "gestionnaire-caf-92",
                application(person("DEM", "Couple", "Ève", ""), person("CJT", "Couple", "Luc", "")));
        // When
        var opened =
                Desk.openAsRead("gestionnaire-caf-92", application.path("rsaRightId"), opening("2026-01-01", "900.10"));
        // Then
        opened.then().statusCode(200).body("notices", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01,0,amount-bounds",
        "2026-01-01,-5,amount-bounds",
        "2026-01-01,10000.01,amount-bounds",
        "2026-01-01,12.345,amount-bounds",
        "9999-01-01,600,date-bounds",
        "1899-12-31,600,date-bounds"
    })
    void an_impossible_date_or_amount_is_refused(String date, String amount, String rule) {
        // Given
        var right = registered("Impossible", "Lucie", nir()).path("rsaRightId").toString();
        // When
        var answer = Desk.openAsRead("caf-92", right, opening(date, amount));
        // Then
        answer.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:" + rule));
    }

    @Test
    void a_nir_with_a_wrong_key_is_refused_here() {
        // When
        var answer = register("agent-92", application(person("DEM", "Cle", "Fausse", ",\"nir\":\"285039207112301\"")));
        // Then
        answer.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:nir-key"))
                .body("errors[0].field", equalTo("members[0].nir"));
    }

    @Test
    void somebody_known_who_asks_says_where_to_write_and_keeps_their_names() {
        // Given
        var nir = nir();
        var email = ",\"email\":\"%s@example.org\",\"nir\":\"" + nir + "\"";
        String id = Api.as("agent-92")
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", Ids.next())
                .body(
                        "{\"lawfulBasis\":\"PUBLIC_TASK\",\"lastName\":\"Renom\",\"firstNames\":\"Lucie Anne\",\"birthDate\":\"1985-03-04\""
                                + email.formatted("avant") + "}")
                .post("/v1/beneficiaries")
                .path("beneficiaryId");
        // When
        var again = register("agent-92", application(person("DEM", "Renom", "Lucie", email.formatted("maintenant"))));
        // Then
        again.then().statusCode(201).body("beneficiaryId", equalTo(id));
        Desk.read("agent-92", "/v1/beneficiaries/{id}", id)
                .then()
                .body("firstNames", equalTo("Lucie Anne"))
                .body("email", equalTo("maintenant@example.org"));
    }

    @Test
    void a_household_has_one_demandeur() {
        // When
        var none = register("agent-92", application(person("CJT", "Sans", "Demandeur", "")));
        var two = register(
                "agent-92", application(person("DEM", "Un", "Demandeur", ""), person("DEM", "Deux", "Demandeurs", "")));
        // Then
        none.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:household-roles"));
        two.then().statusCode(422);
    }

    @Test
    void a_second_request_of_the_same_person_is_refused_while_the_first_runs() {
        // Given
        var nir = nir();
        registered("Encore", "Lucie", nir);
        // When
        var again = register("agent-92", application(person("DEM", "Encore", "Lucie", ",\"nir\":\"" + nir + "\"")));
        // Then
        again.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:rsa-right-in-progress"));
    }
}
