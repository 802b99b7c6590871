package fr.passerelle.beneficiary.application.api;

import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.registered;
import static fr.passerelle.beneficiary.vrsb.CafFileFixture.file;
import static fr.passerelle.beneficiary.vrsb.HouseholdFixture.household;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.beneficiary.vrsb.HouseholdFixture;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// What a right was, and what one knew of it: two questions with two answers.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class RightHistoryTest {
    private static final String HISTORY = "/v1/rsa-rights/{id}/history";

    @Inject
    Clock clock;

    @Inject
    Sql sql;

    @Test
    void what_was_known_before_the_opening_stays_readable_after_it() {
        // Given
        var application = registered("Connue", "Lucie", nir());
        var right = application.path("rsaRightId").toString();
        var before = clock.instant().plus(1, ChronoUnit.MILLIS).toString();
        // When
        openAsRead("caf-92", right, """
                {"openedOn":"2026-01-01","amount":646.52,"nature":"RSI","majore":true,
                 "rightsAndDuties":[{"beneficiaryId":"%s","subject":false}]}""".formatted(application.<String>path("beneficiaryId")));
        // Then
        read("agent-92", HISTORY, right)
                .then()
                .statusCode(200)
                .body("periods", hasSize(1))
                .body("periods[0].state", equalTo("OPEN_PAYABLE"))
                .body("periods[0].from", equalTo("2026-01-01"))
                .body("periods[0].amount", equalTo(646.52f))
                .body("periods[0].majore", equalTo(true))
                .body("members.subjectToRightsAndDuties", contains(false));
        read("agent-92", HISTORY + "?knownAt=" + before, right)
                .then()
                .body("periods.state", contains("PENDING"))
                .body("periods[0].amount", nullValue())
                .body("members.subjectToRightsAndDuties", contains(true));
    }

    @Test
    void what_files_tell_one_after_the_other_is_read_day_by_day_with_its_reasons() {
        // Given
        send("2026-10-15", household(8_100));
        send("2026-10-31", household(8_100).state("3"));
        var right = rightOf(8_100);
        // When
        var all = read("caf-92", HISTORY, right);
        // Then
        all.then()
                .body("periods.cafState", contains("2", "3"))
                .body("periods[0].until", notNullValue())
                .body("periods[1].until", nullValue());
        String change = all.path("periods[1].from");
        read("caf-92", HISTORY + "?on=" + change, right).then().body("periods.cafState", contains("3"));
        read("caf-92", HISTORY + "?on=2001-01-01", right)
                .then()
                .statusCode(200)
                .body("periods", empty())
                .body("members", empty());
    }

    @Test
    void a_moment_of_another_form_is_named() {
        // Given
        var right = registered("Moment", "Malade", nir()).path("rsaRightId").toString();
        // When
        var answer = Api.mistakenAs("agent-92").get(HISTORY + "?knownAt=2026-11-22", right);
        // Then
        answer.then()
                .statusCode(400)
                .body("type", equalTo("urn:passerelle:problem:invalid-parameter"))
                .body("errors[0].field", equalTo("knownAt"));
    }

    @Test
    void what_will_be_known_is_not_known_yet() {
        // Given
        var right = registered("Demain", "Lucie", nir()).path("rsaRightId").toString();
        // When
        var later = read("agent-92", HISTORY + "?knownAt=2126-01-01T00:00:00Z", right);
        // Then
        later.then().statusCode(422).body("type", equalTo("urn:passerelle:problem:rsa-right-known-later"));
    }

    @Test
    void who_shares_nobody_of_the_household_reads_no_history() {
        // Given
        var right = registered("Cachée", "Lucie", nir()).path("rsaRightId").toString();
        // When
        var answer = read("ccas-sceaux", HISTORY, right);
        // Then
        answer.then().statusCode(404);
    }

    private static void send(String reference, HouseholdFixture household) {
        Api.as("caf-92")
                .contentType("application/xml")
                .queryParam("nature", "COURANT")
                .header("Prefer", "wait=30")
                .body(file().header(CafFileFixture.header(reference, "02:00:00.0000"))
                        .household(household)
                        .bytes())
                .post("/v1/caf-files")
                .then()
                .statusCode(201);
    }

    private String rightOf(int number) {
        return TenantScope.within(
                Set.of("92"),
                () -> sql.all("""
                                select r.id::text from rsa_right r join household h on h.id = r.household_id
                                where h.matricule = ?""", row -> row.getString(1), Integer.toString(1_000_000 + number))
                        .getFirst());
    }
}
