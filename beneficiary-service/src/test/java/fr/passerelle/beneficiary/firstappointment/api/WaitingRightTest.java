package fr.passerelle.beneficiary.firstappointment.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.path.api.StepFacts;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Who waits for an appointment after an opening, as other services tell of appointments over real topics.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class WaitingRightTest {
    private static final String LIST = "/v1/rsa-rights/without-appointment";

    @Inject
    StepFacts steps;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void S000_10_an_opening_at_the_desk_proposes_the_next_appointment_with_a_travailleur_social() {
        // Given
        var application = registered("Suite", "Lucie", nir());
        // When
        var opened = openAsRead("gestionnaire-caf-92", application.path("rsaRightId"), opening("2026-01-01", "646.52"));
        // Then
        opened.then()
                .body("nextAppointments.beneficiaryId", contains(application.<String>path("beneficiaryId")))
                .body("nextAppointments[0].motif", equalTo("ORIENTATION"))
                .body(
                        "nextAppointments[0].by",
                        equalTo(LocalDates.today(clock).plusDays(15).toString()))
                .body("nextAppointments[0].slots", equalTo("/v1/slots?motif=ORIENTATION"));
    }

    @Test
    void S000_10_whoever_asked_without_activity_is_received_unless_the_caf_says_otherwise() {
        // Given
        var silent = asked(true);
        var exempt = asked(true);
        var working = asked(false);
        var duty =
                "{\"openedOn\":\"2026-01-01\",\"amount\":646.52,\"rightsAndDuties\":[{\"beneficiaryId\":\"%s\",\"subject\":false}]}"
                        .formatted(exempt.<String>path("beneficiaryId"));
        // When, then
        opened(silent, opening("2026-01-01", "646.52"))
                .statusCode(200)
                .body("nextAppointments.beneficiaryId", contains(silent.<String>path("beneficiaryId")));
        opened(exempt, duty).statusCode(200).body("nextAppointments", empty());
        opened(working, opening("2026-01-01", "646.52")).statusCode(200).body("nextAppointments", empty());
        opened(asked(true), duty)
                .statusCode(422)
                .body("type", equalTo("urn:passerelle:problem:rights-and-duties-of-stranger"))
                .body("errors.field", contains("rightsAndDuties"));
    }

    /// At the desk, where nobody says whether rights and duties go with the right.
    private static Response asked(boolean withoutActivity) {
        var application = application(person("DEM", "Silence", "Lucie", ",\"nir\":\"" + nir() + "\""));
        return register(
                "gestionnaire-caf-92",
                application.replace("\"withoutActivity\":true", "\"withoutActivity\":" + withoutActivity));
    }

    private static ValidatableResponse opened(Response application, String opening) {
        return openAsRead("gestionnaire-caf-92", application.path("rsaRightId"), opening)
                .then();
    }

    @Test
    void S000_11_a_right_without_an_appointment_is_listed_after_the_days_that_the_departement_sets() {
        // Given
        var late = opened("Attente");
        var recent = opened("Récente");
        announced(late, 16);
        announced(recent, 15);
        // When
        var rows = everyone();
        // Then
        assertThat(rows)
                .extracting(row -> row.get("rsaRightId"))
                .contains(right(late))
                .doesNotContain(right(recent));
        assertThat(rowOf(late)).containsEntry("waitingDays", 16).containsEntry("communeCode", "92071");
    }

    @Test
    void S000_11_an_appointment_takes_a_right_off_the_list_and_a_cancelled_or_missed_one_puts_it_back() {
        // Given
        var waiting = opened("Retour");
        announced(waiting, 30);
        var person = UUID.fromString(waiting.path("beneficiaryId"));
        var appointment = Ids.next();
        var now = clock.instant();
        // When
        steps.booked(person, appointment, "2126-03-12", now);
        // Then
        await().atMost(SOON).until(() -> rowOf(waiting) == null);
        // When
        steps.cancelled(person, appointment, "2126-03-12", now.plusSeconds(1));
        // Then
        await().atMost(SOON).until(() -> "CANCELLED".equals(lastAppointment(waiting)));
        // When
        var missed = Ids.next();
        steps.missed(person, missed, LocalDates.today(clock).toString(), now.plusSeconds(2));
        // Then
        await().atMost(SOON).until(() -> "MISSED".equals(lastAppointment(waiting)));
    }

    @Test
    void whoever_shares_nobody_waiting_reads_an_empty_list_and_a_commune_is_asked_for_by_its_code() {
        // Given
        announced(opened("Ailleurs"), 40);
        // When
        var stranger = read("ccas-sceaux", LIST);
        var elsewhere = read("agent-92", LIST + "?communeCode=92002");
        var wrong = Api.mistakenAs("agent-92").get(LIST + "?communeCode=Sceaux-la-Ville");
        // Then
        stranger.then().statusCode(200).body("items", empty());
        elsewhere.then().statusCode(200).body("items", empty());
        wrong.then().statusCode(400);
    }

    private static Response opened(String lastName) {
        var application = registered(lastName, "Lucie", nir());
        openAsRead("caf-92", application.path("rsaRightId"), opening("2026-01-01", "646.52"))
                .then()
                .statusCode(200);
        return application;
    }

    private void announced(Response application, int daysAgo) {
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.update(
                                "update rsa_right set announced_at = ? where id = ?",
                                clock.instant().minus(Duration.ofDays(daysAgo)),
                                UUID.fromString(right(application)))));
    }

    private static String right(Response application) {
        return application.path("rsaRightId");
    }

    private static @Nullable Object lastAppointment(Response application) {
        var row = rowOf(application);
        return row == null ? null : row.get("lastAppointment");
    }

    private static @Nullable Map<String, Object> rowOf(Response application) {
        return everyone().stream()
                .filter(row -> right(application).equals(row.get("rsaRightId")))
                .findFirst()
                .orElse(null);
    }

    /// Page after page.
    private static List<Map<String, Object>> everyone() {
        var rows = new ArrayList<Map<String, Object>>();
        String cursor = null;
        do {
            var request = Api.as("agent-92").queryParam("limit", 10);
            var page = (cursor == null ? request : request.queryParam("cursor", cursor)).get(LIST);
            page.then().statusCode(200);
            rows.addAll(page.jsonPath().getList("items"));
            cursor = page.path("next");
        } while (cursor != null);
        return rows;
    }
}
