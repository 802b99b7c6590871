package fr.passerelle.beneficiary.rupture;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.askedOn;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.application.api.Desk.registeredOn;
import static fr.passerelle.beneficiary.exit.api.Leaving.leave;
import static fr.passerelle.beneficiary.exit.api.Leaving.revoke;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.beneficiary.path.api.StepFacts;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Paths that stall, with what the other services tell over real topics.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class RuptureTest {
    @Inject
    StepFacts steps;

    @Inject
    LookAtPath look;

    @Inject
    Sql sql;

    @Inject
    Clock clock;

    @Test
    void S001_13_a_path_without_contact_contract_or_appointment_is_told_once_and_ends_with_a_contact() {
        // Given
        var person = somebody();
        var day = LocalDates.today(clock).toString();
        steps.oriented(person, daysAgo(61));
        // When
        awaitRuptures(person, "ORIENTATION");
        lookAgain(person);
        // Then
        assertThat(ruptures(person)).containsExactly("ORIENTATION");
        assertThat(listed("referent-92", person)).containsExactly(61);
        // When
        steps.honoured(person, Ids.next(), day, clock.instant());
        // Then
        awaitRuptures(person, "ORIENTATION ended by APPOINTMENT");
        assertThat(listed("referent-92", person)).isEmpty();
        try (var announced = Announced.by("beneficiary")) {
            var facts = announced.until(person, "PathResumed", 1).stream()
                    .filter(fact -> fact.type().startsWith("Path"))
                    .toList();
            assertThat(facts).extracting(fact -> fact.type()).containsExactly("PathBroken", "PathResumed");
        }
    }

    @Test
    void a_contract_in_force_or_an_appointment_to_come_holds_a_path() {
        // Given
        var bound = somebody();
        var awaited = somebody();
        steps.validated(bound, Ids.next(), "2024-01-01", "2126-12-31", daysAgo(200));
        steps.booked(awaited, Ids.next(), "2126-03-12", daysAgo(200));
        // When
        awaitNextLook(bound);
        awaitNextLook(awaited);
        // Then
        assertThat(ruptures(bound)).isEmpty();
        assertThat(ruptures(awaited)).isEmpty();
    }

    @Test
    void S001_13_the_path_of_whom_nobody_ever_met_is_watched_from_the_opening_of_the_right() {
        // When
        var person = somebody();
        // Then
        var lostOn = LocalDates.today(clock).plusDays(60);
        assertThat(inScope("select look_on::text from path_watch where person_id = ?", person))
                .containsExactly(lostOn.toString());
    }

    @Test
    void S001_13_the_path_of_whom_the_desk_does_not_say_that_it_is_subject_is_watched_too() {
        // Given
        var asked = askedOn("2023-01-01", application(person("DEM", "Perdue", "Rosa", ",\"nir\":\"" + nir() + "\"")));
        var application = register("gestionnaire-caf-92", asked);
        // When
        openAsRead("caf-92", application.path("rsaRightId"), opening("2023-01-01", "607.75"));
        // Then
        assertThat(watched(UUID.fromString(application.path("beneficiaryId")))).hasSize(1);
    }

    @Test
    void an_exit_that_was_taken_back_leaves_a_path_to_watch() {
        // Given
        var person = somebody();
        var exit = leave("referent-92", person.toString(), "CDI", "2025-02-02");
        lookAgain(person);
        assertThat(watched(person)).isEmpty();
        // When
        revoke("referent-92", exit, "DID_NOT_COME_ABOUT").then().statusCode(200);
        // Then
        assertThat(watched(person)).hasSize(1);
    }

    @Test
    void whoever_came_back_after_an_exit_can_be_lost_again() {
        // Given
        var person = somebody();
        leave("referent-92", person.toString(), "CDI", "2025-02-02").then().statusCode(201);
        TenantScope.within(Set.of("92"), () -> QuarkusTransaction.requiringNew().run(() -> sql.update("""
                                update rsa_right set opened_on = '2025-06-01' where household_id in (
                                    select household_id from membership where person_id = ?)""", person)));
        // When
        steps.oriented(person, daysAgo(61));
        // Then
        awaitRuptures(person, "ORIENTATION");
    }

    @Test
    void a_missed_appointment_is_no_contact() {
        // Given
        var person = somebody();
        var appointment = Ids.next();
        steps.missed(person, appointment, LocalDates.today(clock).toString(), daysAgo(61));
        // When
        awaitRuptures(person, "START");
        // Then
        assertThat(ruptures(person)).containsExactly("START");
    }

    @Test
    void whoever_has_left_is_not_lost_and_a_rupture_ends_with_the_exit() {
        // Given
        var person = somebody();
        steps.oriented(person, daysAgo(61));
        awaitRuptures(person, "ORIENTATION");
        // When
        leave("referent-92", person.toString(), "CDI", "2026-02-02").then().statusCode(201);
        lookAgain(person);
        // Then
        assertThat(ruptures(person)).containsExactly("ORIENTATION ended by EXIT");
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private List<String> watched(UUID person) {
        return inScope("select since::text from path_watch where person_id = ?", person);
    }

    private static UUID somebody() {
        var application = registeredOn("2023-01-01", "Perdue", "Rose", nir());
        openAsRead("caf-92", application.path("rsaRightId"), opening("2023-01-01", "607.75"))
                .then()
                .statusCode(200);
        return UUID.fromString(application.path("beneficiaryId"));
    }

    private void awaitRuptures(UUID person, String... expected) {
        await().atMost(SOON).untilAsserted(() -> assertThat(ruptures(person)).containsExactly(expected));
    }

    /// Until the clock has looked, and found another day to look at.
    private void awaitNextLook(UUID person) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(inScope(
                                "select 1 from path_watch where person_id = ? and look_on > ?",
                                person,
                                LocalDates.today(clock)))
                        .hasSize(1));
    }

    private void lookAgain(UUID person) {
        TenantScope.within(Set.of("92"), () -> {
            QuarkusTransaction.requiringNew()
                    .run(() -> sql.update(
                            "update path_watch set look_on = ? where person_id = ?", LocalDates.today(clock), person));
            while (look.next()) {
                // as the clock does
            }
        });
    }

    /// For how many days nothing is heard of a person, where the list of those has them.
    private static List<Integer> listed(String account, UUID person) {
        return read(account, "/v1/ruptures?limit=100&communeCode=92071")
                .path("items.findAll { it.beneficiaryId == '%s' }.silentDays".formatted(person));
    }

    private List<String> ruptures(UUID person) {
        return inScope("""
                select last_sign || coalesce(' ended by ' || ended_by, '') from path_rupture
                where person_id = ? order by id""", person);
    }

    private List<String> inScope(String query, Object... values) {
        return TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew().call(() -> sql.all(query, row -> row.getString(1), values)));
    }
}
