package fr.passerelle.contract.cer.api;

import static fr.passerelle.contract.cer.api.CerDesk.act;
import static fr.passerelle.contract.cer.api.CerDesk.content;
import static fr.passerelle.contract.cer.api.CerDesk.copy;
import static fr.passerelle.contract.cer.api.CerDesk.draft;
import static fr.passerelle.contract.cer.api.CerDesk.drafted;
import static fr.passerelle.contract.cer.api.CerDesk.read;
import static fr.passerelle.contract.cer.api.CerDesk.rewrite;
import static fr.passerelle.contract.cer.api.CerDesk.sign;
import static fr.passerelle.contract.cer.api.CerDesk.signature;
import static fr.passerelle.contract.cer.api.CerDesk.step;
import static fr.passerelle.contract.cer.api.CerDesk.submit;
import static fr.passerelle.contract.cer.api.CerDesk.validate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.contract.Situations;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class CerLifeTest {
    @Inject
    Situations situations;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void what_day_it_is() {
        today = situations.today();
    }

    @Test
    void S002_08_both_sign_ordered_steps_whose_pace_is_adjusted_before() {
        // Given
        var person = situations.readyToSign();
        var first = step("LOGEMENT", "ORGANISATION", today.plusDays(10));
        var then = step("FORMATION", "BENEFICIARY", today.plusDays(60));
        String id = draft("referent-92", person, "CER", content(today, 6, first + "," + then, ""))
                .path("id");
        act("referent-92", id, "signatures", signature("BENEFICIARY", today))
                .then()
                .statusCode(200);
        // When
        var slower = step("FORMATION", "BENEFICIARY", today.plusDays(120));
        var adjusted = rewrite("referent-92", id, content(today, 9, first + "," + slower, ""));
        sign(id, today);
        // Then
        adjusted.then().statusCode(200).body("signatures", hasSize(0)).body("status", equalTo("DRAFT"));
        read("referent-92", id)
                .then()
                .body("status", equalTo("SIGNED"))
                .body("signatures.party", equalTo(List.of("BENEFICIARY", "REFERENT")))
                .body("content.steps.title", equalTo(List.of("Étape LOGEMENT", "Étape FORMATION")))
                .body(
                        "content.steps[1].actions[0].dueOn",
                        equalTo(today.plusDays(120).toString()));
        assertThreeSignaturesWereTold(person);
    }

    private static void assertThreeSignaturesWereTold(UUID person) {
        try (var announced = Announced.by("contract")) {
            var facts = announced.of(person, 5);
            assertThat(facts)
                    .extracting(Announced.Fact::type)
                    .containsExactly("CerDrafted", "CerSigned", "CerRewritten", "CerSigned", "CerSigned");
            assertThat(facts.getLast().data().get("complete").booleanValue()).isTrue();
        }
    }

    @Test
    void S002_09_the_departement_validates_and_never_the_referent() {
        // Given
        var person = situations.readyToSign();
        var id = drafted(person, today, 9);
        submit(id, today);
        // When
        var byReferent =
                act(Tokens.claims("referent-92").withRoles("REFERENT", "VALIDEUR_DEPARTEMENT"), id, "validation", "");
        var byNobodysRole = act("referent-92", id, "validation", "");
        var byValideur = validate(id);
        // Then
        byReferent.then().statusCode(403).body("type", equalTo("urn:passerelle:problem:cer-validator-is-referent"));
        byNobodysRole.then().statusCode(403);
        byValideur
                .then()
                .statusCode(200)
                .body("status", equalTo("IN_FORCE"))
                .body("endsOn", equalTo(today.plusMonths(9).minusDays(1).toString()));
        try (var announced = Announced.by("contract")) {
            var facts = announced.until(person, "MessageRequested", 1);
            assertThat(facts)
                    .extracting(Announced.Fact::type)
                    .containsSubsequence("CerDrafted", "CerSubmitted", "CerValidated", "MessageRequested");
            var message = facts.getLast().data();
            assertThat(message.get("template").textValue()).isEqualTo("cer-validated");
            assertThat(message.get("parameters").get("startsOn").textValue()).isEqualTo(today.toString());
        }
    }

    @Test
    void S002_10_nine_months_are_validated_at_most_or_what_the_departement_says() {
        // Given
        var ten = drafted(situations.readyToSign(), today, 10);
        var nine = drafted(situations.readyToSign(), today, 9);
        submit(ten, today);
        submit(nine, today);
        // When
        var tooLong = validate(ten);
        situations.capped("92", "P6M");
        var locally = validate(nine);
        situations.capped("92", "P12M");
        var neverMore = validate(ten);
        var accepted = validate(nine);
        // Then
        tooLong.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:cer-term-exceeds-cap"))
                .body("detail", containsString("9 mois au plus"));
        locally.then().statusCode(422).body("detail", containsString("6 mois au plus"));
        neverMore.then().statusCode(422).body("detail", containsString("9 mois au plus"));
        accepted.then().statusCode(200).body("months", equalTo(9));
    }

    @Test
    void S001_22_an_accompagnement_global_lasts_twelve_months() {
        // Given
        var twelve = draft("referent-92", situations.readyToSign(), "ACCOMPAGNEMENT_GLOBAL", content(today, 12));
        var longer = draft("referent-92", situations.readyToSign(), "ACCOMPAGNEMENT_GLOBAL", content(today, 13));
        submit(twelve.path("id"), today);
        submit(longer.path("id"), today);
        // When
        var accepted = validate(twelve.path("id"));
        var refused = validate(longer.path("id"));
        // Then
        accepted.then()
                .statusCode(200)
                .body("endsOn", equalTo(today.plusYears(1).minusDays(1).toString()));
        refused.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:cer-term-exceeds-cap"));
    }

    @Test
    void S002_03_a_person_signs_once_told_of_rights_and_duties() {
        // Given
        var person = situations.followedBy("92", "EI-92-ANTONY", "ESPACE_INSERTION");
        var id = drafted(person, today, 9);
        situations.told(person, today.plusDays(1));
        var signs = signature("BENEFICIARY", today);
        // When
        var before = act("referent-92", id, "signatures", signs);
        var given = act("referent-92", id, "signatures", signs.replace("}", """
                ,"rightsInformation":{"documentVersion":"2025-01","channel":"INTERVIEW","informedOn":"%s"}}""".formatted(today)));
        // Then
        before.then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:rights-information-missing"))
                .body("legalBasis", containsString("L262-28"));
        given.then().statusCode(200).body("signatures", hasSize(1));
    }

    @Test
    void S002_11_renewals_follow_one_another_without_overlap() {
        // Given
        var person = situations.readyToSign();
        var first = drafted(person, today, 9);
        submit(first, today);
        validate(first).then().statusCode(200);
        // When
        var renewal = copy("referent-92", first, "renewal");
        submit(renewal.path("id"), today);
        var renewed = validate(renewal.path("id"));
        var again = copy("referent-92", first, "renewal");
        var third = copy("referent-92", renewal.path("id"), "renewal");
        // Then
        renewal.then()
                .statusCode(201)
                .body("rank", equalTo(2))
                .body("previousId", equalTo(first))
                .body("startsOn", equalTo(today.plusMonths(9).toString()));
        renewed.then().statusCode(200).body("status", equalTo("VALIDATED"));
        again.then().statusCode(409);
        third.then().statusCode(201).body("rank", equalTo(3));
    }

    @Test
    void no_day_of_a_person_is_under_two_contracts() {
        // Given
        var person = situations.readyToSign();
        var first = drafted(person, today, 9);
        var second = drafted(person, today.plusMonths(9).minusDays(1), 3);
        submit(first, today);
        submit(second, today);
        validate(first).then().statusCode(200);
        // When
        var overlapping = validate(second);
        // Then
        overlapping.then().statusCode(409).body("type", equalTo("urn:passerelle:problem:cer-overlap"));
        read("agent-92", second).then().body("status", equalTo("AWAITING_VALIDATION"));
    }

    @Test
    void a_rejected_contract_is_taken_up_again_and_its_comment_stays_here() {
        // Given
        var person = situations.readyToSign();
        var id = drafted(person, today, 9);
        submit(id, today);
        // When
        var rejected = act("valideur-92", id, "rejection", """
                {"reason":"INCOMPLETE","comment":"Préciser la garde"}""");
        var redraft = copy("referent-92", id, "redraft");
        // Then
        rejected.then().statusCode(200).body("status", equalTo("REJECTED"));
        read("referent-92", id).then().body("decision.comment", equalTo("Préciser la garde"));
        redraft.then()
                .statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("rank", equalTo(1))
                .body("signatures", hasSize(0))
                .body("decision", nullValue());
        try (var announced = Announced.by("contract")) {
            assertThat(announced.until(person, "CerRejected", 1).toString()).doesNotContain("Préciser");
        }
    }

    @Test
    void a_cancelled_contract_is_no_longer_signed() {
        // Given
        var id = drafted(situations.readyToSign(), today, 9);
        act("referent-92", id, "cancellation", "").then().statusCode(200).body("status", equalTo("CANCELLED"));
        // When
        var signing = act("referent-92", id, "signatures", signature("REFERENT", today));
        // Then
        signing.then()
                .statusCode(409)
                .body("type", equalTo("urn:passerelle:problem:cer-signature-not-allowed"))
                .body("detail", containsString("CANCELLED"))
                .body("legalBasis", equalTo("CASF, art. L262-35 et L262-36"));
    }
}
