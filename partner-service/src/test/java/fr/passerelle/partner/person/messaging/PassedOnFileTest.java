package fr.passerelle.partner.person.messaging;

import static fr.passerelle.partner.orientation.api.Orienting.list;
import static fr.passerelle.partner.orientation.api.Orienting.proposal;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.partner.Api;
import fr.passerelle.partner.Facts;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who sees the orientations of somebody whose file went over to another paying body, whatever becomes of the right.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class PassedOnFileTest {
    private static final Instant RECEIVED = Instant.parse("2026-03-02T08:00:00Z");

    @Inject
    Facts facts;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void what_day_it_is() {
        today = LocalDates.today(clock);
    }

    @Test
    void the_body_that_gave_the_file_away_sees_them_for_thirty_days_while_the_right_is_still_open() {
        // Given
        var inTheGrace = Ids.next();
        var afterIt = Ids.next();
        proposed(inTheGrace);
        proposed(afterIt);
        // When
        facts.passedOn(inTheGrace, today.minusDays(30));
        facts.passedOn(afterIt, today.minusDays(31));
        // Then
        await().atMost(SOON).until(() -> ended(inTheGrace).equals(List.of("CAF-921 " + today.minusDays(30))));
        await().atMost(SOON).until(() -> ended(afterIt).equals(List.of("CAF-921 " + today.minusDays(31))));
        assertThat(count(byFormer(inTheGrace))).isEqualTo(1);
        assertThat(count(byFormer(afterIt))).isZero();
        assertThat(count(list("agent-92", afterIt, "PROPOSED"))).isEqualTo(1);
    }

    @Test
    void what_becomes_of_the_right_that_stayed_behind_shares_nobody_again_and_the_next_body_sees_them() {
        // Given
        var person = Ids.next();
        var right = proposed(person);
        facts.passedOn(person, today.minusDays(31));
        // When
        facts.right(person, right, "Suspended");
        facts.right(person, right, "Resumed");
        facts.household(person, false, "92002"); // the last of them
        // Then
        await().atMost(SOON).until(() -> communes(person).equals(List.of("92002")));
        assertThat(count(byFormer(person))).isZero();
        assertThat(count(byNext(person))).isZero();
        // When
        facts.takenOver(person, "MSA-753");
        // Then
        await().atMost(SOON).until(() -> count(byNext(person)) == 1);
        assertThat(count(byFormer(person))).isZero();
    }

    @Test
    void a_proposal_that_led_to_the_body_that_gave_the_file_away_waits_for_the_next_one() {
        // Given
        var person = Ids.next();
        facts.opened(person, "92071", true, true, RECEIVED);
        proposal(person, "SOCIAL").then().body("items[0].proposal.organisationId", equalTo("CAF-921"));
        // When
        facts.passedOn(person, today);
        // Then
        await().atMost(SOON)
                .untilAsserted(() -> list("agent-92", person, "PROPOSED")
                        .then()
                        .body("items[0].proposal.organisationId", nullValue())
                        .body("items[0].proposal.remarks", hasItem("CAISSE_INCONNUE")));
    }

    @Test
    void a_departure_told_after_another_body_took_over_takes_nothing_from_it_and_one_of_nobody_is_passed_over() {
        // Given
        var person = Ids.next();
        facts.passedOn(person, today.minusDays(40)); // nobody knows them yet
        proposed(person);
        facts.takenOver(person, "MSA-753");
        await().atMost(SOON).until(() -> count(byNext(person)) == 1);
        // When
        facts.passedOn(person, today.minusDays(31));
        facts.household(person, false, "92002"); // the last of them
        // Then
        await().atMost(SOON).until(() -> communes(person).equals(List.of("92002")));
        assertThat(count(byNext(person))).isEqualTo(1);
        assertThat(rows("select paying_body_id from person where beneficiary_id = ?", person))
                .containsExactly("MSA-753");
    }

    /// Somebody whom Caf 921 pays, and whom it has known for two months.
    ///
    /// @return the right
    private UUID proposed(UUID person) {
        var right = facts.opened(person, "92071", false, true, RECEIVED);
        await().atMost(SOON).until(() -> count(byFormer(person)) == 1);
        within(() -> sql.update("update person_link set since = ? where person_id = ?", today.minusDays(60), person));
        return right;
    }

    private static Response byFormer(UUID person) {
        return list("gestionnaire-caf-92", person, "PROPOSED");
    }

    private static Response byNext(UUID person) {
        var msa = Tokens.claims("gestionnaire-caf-92").withOrganisation("CAF", "MSA-753");
        return Api.bearing(msa.signed())
                .queryParam("beneficiaryId", person.toString())
                .queryParam("status", "PROPOSED")
                .get("/v1/orientations");
    }

    private static int count(Response answer) {
        return answer.then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items")
                .size();
    }

    private List<String> ended(UUID person) {
        return rows(
                "select organisation_id || ' ' || until from person_link where person_id = ? and until is not null",
                person);
    }

    private List<String> communes(UUID person) {
        return rows("select commune_code from person where beneficiary_id = ?", person);
    }

    private List<String> rows(String question, UUID person) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().call(() -> sql.all(question, row -> row.getString(1), person)));
    }

    private static void within(Runnable work) {
        TenantScope.within(Set.of("92"), () -> QuarkusTransaction.requiringNew().run(work));
    }
}
