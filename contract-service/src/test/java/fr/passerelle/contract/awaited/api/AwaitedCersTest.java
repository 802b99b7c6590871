package fr.passerelle.contract.awaited.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fr.passerelle.contract.Api;
import fr.passerelle.contract.Situations;
import fr.passerelle.contract.awaited.Awaiting;
import fr.passerelle.contract.cer.api.CerDesk;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.scheduler.Scheduler;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class AwaitedCersTest {
    @Inject
    Awaiting awaiting;

    @Inject
    Situations situations;

    @Inject
    Scheduler scheduler;

    private LocalDate today = LocalDate.EPOCH;

    /// What the clock tells is told here by hand.
    @BeforeEach
    void it_is_today_and_clocks_stand_still() {
        today = situations.today();
        scheduler.pause();
    }

    @AfterEach
    void clocks_go_on() {
        scheduler.resume();
    }

    @Test
    void S003_17_whoever_is_oriented_is_listed_with_the_day_of_the_contract_until_both_have_signed() {
        // Given
        var orientedOn = today.minusDays(3);
        var person = awaiting.since("92", orientedOn);
        // When
        var oriented = of("referent-92", person);
        var drafted = CerDesk.drafted(person, today, 9);
        var beingWritten = of("referent-92", person);
        situations.told(person, today);
        CerDesk.sign(drafted, today);
        // Then
        oriented.body("items", hasSize(1))
                .body("items[0].organisationId", equalTo("EI-92-ANTONY"))
                .body("items[0].orientedOn", equalTo(orientedOn.toString()))
                .body("items[0].dueOn", equalTo(orientedOn.plusMonths(1).toString()))
                .body("items[0].legalBasis", equalTo("Code du travail, art. D5411-14-1"))
                .body("items[0].overdue", equalTo(false));
        beingWritten.body("items", hasSize(1));
        of("referent-92", person).body("items", hasSize(0));
    }

    @Test
    void S003_17_who_is_in_charge_is_warned_before_the_day_and_told_after_it_once_each() {
        // Given: a month runs from the decision, and the warning comes seven days before its end
        var soon = awaiting.since("92", today.minusDays(26));
        var late = awaiting.since("92", today.minusDays(40));
        var inTime = awaiting.since("92", today.minusDays(40));
        situations.told(inTime, today);
        var signed = CerDesk.drafted(inTime, today, 9);
        CerDesk.sign(signed, today);
        // When
        awaiting.remind("92");
        awaiting.remind("92");
        // Then
        CerDesk.drafted(soon, today, 9); // a later fact of each: whatever was told has come by then
        CerDesk.drafted(late, today, 9);
        CerDesk.act("referent-92", signed, "submission", "").then().statusCode(200);
        try (var announced = Announced.by("contract")) {
            assertThat(announced.of(soon, 2))
                    .extracting(Announced.Fact::type)
                    .containsExactly("DeadlineApproaching", "CerDrafted");
            var told = announced.of(late, 2);
            assertThat(told).extracting(Announced.Fact::type).containsExactly("DeadlineMissed", "CerDrafted");
            assertThat(told.getFirst().data().get("awaited").asText()).isEqualTo("CONTRACT");
            assertThat(told.getFirst().data().get("organisationId").asText()).isEqualTo("EI-92-ANTONY");
            assertThat(announced.of(inTime, 4))
                    .extracting(Announced.Fact::type)
                    .containsExactly("CerDrafted", "CerSigned", "CerSigned", "CerSubmitted");
        }
    }

    @Test
    void nothing_is_awaited_after_the_right_is_over_nor_of_what_is_made_at_france_travail() {
        // Given
        var over = awaiting.since("92", today.minusDays(40));
        var elsewhere = situations.followedBy("92", "FRANCE-TRAVAIL", "FRANCE_TRAVAIL");
        // When
        awaiting.rightEnds(over);
        awaiting.contractOf(elsewhere, "92");
        awaiting.remind("92");
        // Then
        of("agent-92", over).body("items", hasSize(0));
        of("agent-92", elsewhere).body("items", hasSize(0));
        CerDesk.drafted(over, today, 9);
        try (var announced = Announced.by("contract")) {
            assertThat(announced.of(over, 1)).extracting(Announced.Fact::type).containsExactly("CerDrafted");
        }
    }

    @Test
    void a_new_orientation_asks_for_a_contract_of_its_own_within_a_time_of_its_own() {
        // Given
        var person = awaiting.since("92", today.minusDays(40));
        // When
        situations.reoriented(person, "DEPARTEMENT-92", "DEPARTEMENT", today);
        awaiting.contractOf(person, "92");
        awaiting.contractOf(person, "92");
        // Then
        of("agent-92", person)
                .body("items", hasSize(1))
                .body("items[0].organisationId", equalTo("DEPARTEMENT-92"))
                .body("items[0].rank", equalTo(2))
                .body("items[0].dueOn", equalTo(today.plusMonths(1).toString()));
    }

    @Test
    void the_most_pressing_come_first_page_by_page() {
        // Given
        var later = awaiting.since("59", today);
        var sooner = awaiting.since("59", today.minusDays(60));
        // When
        var first = Api.as("agent-59").queryParam("limit", 1).get("/v1/cers/awaited");
        var next = Api.as("agent-59")
                .queryParam("limit", 1)
                .queryParam("cursor", first.<String>path("next"))
                .get("/v1/cers/awaited");
        // Then
        first.then()
                .statusCode(200)
                .body("items.beneficiaryId", contains(sooner.toString()))
                .body("items[0].overdue", equalTo(true));
        next.then().statusCode(200).body("items.beneficiaryId", contains(later.toString()));
    }

    @Test
    void who_does_not_share_the_person_is_shown_nothing() {
        // Given
        var person = awaiting.since("92", today);
        // Then
        of("coordonnateur-antony", person).body("items", hasSize(1));
        of("caf-92", person).body("items", hasSize(1));
        of("plaine-emploi", person).body("items", hasSize(0));
        of("agent-59", person).body("items", hasSize(0));
    }

    private static ValidatableResponse of(String account, UUID person) {
        return Api.as(account)
                .queryParam("beneficiaryId", person.toString())
                .get("/v1/cers/awaited")
                .then()
                .statusCode(200);
    }
}
