package fr.passerelle.contract.cer.api;

import static fr.passerelle.contract.cer.api.CerDesk.act;
import static fr.passerelle.contract.cer.api.CerDesk.content;
import static fr.passerelle.contract.cer.api.CerDesk.copy;
import static fr.passerelle.contract.cer.api.CerDesk.draft;
import static fr.passerelle.contract.cer.api.CerDesk.drafted;
import static fr.passerelle.contract.cer.api.CerDesk.read;
import static fr.passerelle.contract.cer.api.CerDesk.sign;
import static fr.passerelle.contract.cer.api.CerDesk.signature;
import static fr.passerelle.contract.cer.api.CerDesk.submit;
import static fr.passerelle.contract.cer.api.CerDesk.validate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fr.passerelle.contract.Situations;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a contract is held to after its draft: its orientation, its rank, the days that are told.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class CerBoundsTest {
    private static final LocalDate SLIP = LocalDate.of(1, 1, 1);

    @Inject
    Situations situations;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void what_day_it_is() {
        today = situations.today();
    }

    @Test
    void a_copy_that_starts_before_its_own_orientation_is_not_submitted() {
        // Given
        var person = situations.readyToSign();
        var id = drafted(person, today, 9);
        submit(id, today);
        act("valideur-92", id, "rejection", "{\"reason\":\"INCOMPLETE\"}")
                .then()
                .statusCode(200);
        situations.reoriented(person, "EI-92-ANTONY", "ESPACE_INSERTION", today.plusDays(30));
        // When
        String redraft = copy("referent-92", id, "redraft").path("id");
        sign(redraft, today);
        var submission = act("referent-92", redraft, "submission", "");
        // Then
        submission
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:cer-starts-before-orientation"))
                .body("errors.field", hasItem("content.startsOn"));
        read("agent-92", redraft).then().body("status", equalTo("SIGNED"));
    }

    @Test
    void a_contract_that_nobody_validates_here_any_more_is_not_copied() {
        // Given
        var person = situations.readyToSign();
        var engagement = content(today, 9).replace("\"months\"", "\"weeklyHours\":15,\"months\"");
        String id =
                draft("referent-92", person, "CONTRAT_ENGAGEMENT", engagement).path("id");
        submit(id, today);
        validate(id).then().statusCode(200);
        situations.reoriented(person, "FRANCE-TRAVAIL", "FRANCE_TRAVAIL", today);
        // When
        var renewal = copy("referent-92", id, "renewal");
        // Then
        renewal.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:cer-without-validation"));
    }

    @Test
    void contracts_drafted_side_by_side_take_their_rank_at_the_validation() {
        // Given
        var person = situations.readyToSign();
        var first = drafted(person, today, 9);
        var second = drafted(person, today.plusMonths(9), 3);
        submit(first, today);
        submit(second, today);
        // When
        validate(first).then().statusCode(200).body("rank", equalTo(1));
        validate(second).then().statusCode(200).body("rank", equalTo(2));
        // Then
        try (var announced = Announced.by("contract")) {
            assertThat(announced.of(person, "CerValidated", 2))
                    .extracting(fact -> fact.data().get("rank").intValue())
                    .isEqualTo(List.of(1, 2));
        }
    }

    @Test
    void nobody_signs_before_the_orientation() {
        // Given
        var id = drafted(situations.readyToSign(), today, 9);
        for (var day : List.of(SLIP, today.minusDays(1))) {
            // When
            var answer = act("referent-92", id, "signatures", signature("REFERENT", day));
            // Then
            answer.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:signature-before-orientation"));
        }
    }

    @Test
    void an_information_is_told_neither_to_come_nor_older_than_the_rsa() {
        // Given
        var person = situations.followedBy("92", "EI-92-ANTONY", "ESPACE_INSERTION");
        var id = drafted(person, today, 9);
        // When
        var slip = act("referent-92", id, "signatures", toldOn(SLIP));
        var later = act("referent-92", id, "signatures", toldOn(today.plusDays(1)));
        // Then
        slip.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:rights-information-too-old"));
        later.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:rights-information-in-the-future"));
    }

    private String toldOn(LocalDate day) {
        return signature("BENEFICIARY", today).replace("}", """
                ,"rightsInformation":{"documentVersion":"2025-01","channel":"INTERVIEW","informedOn":"%s"}}""".formatted(day));
    }
}
