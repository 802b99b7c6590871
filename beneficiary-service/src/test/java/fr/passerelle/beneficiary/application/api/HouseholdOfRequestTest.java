package fr.passerelle.beneficiary.application.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.nir;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import fr.passerelle.beneficiary.Api;
import fr.passerelle.platform.sql.Sql;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Which household asks, when somebody who has a place in one comes to the desk.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class HouseholdOfRequestTest {
    private static final String AGENT = "agent-92";

    @Inject
    Sql sql;

    @Test
    void S000_07_a_grown_child_asks_for_a_household_of_their_own() {
        // Given
        var child = nir();
        var family = register(
                AGENT, application(person("DEM", "Parent", "Rose", ""), person("ENF", "Parent", "Léo", told(child))));
        openAsRead("caf-92", family.path("rsaRightId"), opening("2026-01-01", "646.52"));
        // When
        var asked = register(AGENT, application(person("DEM", "Parent", "Léo", told(child))));
        // Then
        asked.then().statusCode(201).body("householdId", not(equalTo(family.<String>path("householdId"))));
        read(AGENT, "/v1/households/{id}", family.<String>path("householdId"))
                .then()
                .body("members.role", contains("DEM"))
                .body("members.beneficiaryId", contains(family.<String>path("beneficiaryId")));
        read(AGENT, "/v1/households/{id}", asked.<String>path("householdId"))
                .then()
                .body("members.role", contains("DEM"));
        assertThat(leftOn(asked.path("beneficiaryId"))).isEqualTo("2026-01-05");
    }

    @Test
    void a_spouse_who_asks_alone_after_an_end_leaves_the_file_to_the_allocataire() {
        // Given
        var spouse = nir();
        var couple = register(
                AGENT, application(person("DEM", "Couple", "Ugo", ""), person("CJT", "Couple", "Éva", told(spouse))));
        var alone = application(person("DEM", "Couple", "Éva", told(spouse)));
        // When
        var refused = register(AGENT, alone);
        close(couple);
        var asked = register(AGENT, alone);
        // Then
        refused.then().statusCode(409).body("type", endsWith(":rsa-right-in-progress"));
        asked.then().statusCode(201).body("householdId", not(equalTo(couple.<String>path("householdId"))));
    }

    @Test
    void an_allocataire_who_asks_again_alone_keeps_the_file_and_who_left_is_told_of() {
        // Given
        var holder = nir();
        var spouse = nir();
        var couple = register(
                AGENT,
                application(
                        person("DEM", "Séparée", "Lou", told(holder)), person("CJT", "Séparée", "Noé", told(spouse))));
        close(couple);
        // When
        var asked = register(AGENT, application(person("DEM", "Séparée", "Lou", told(holder))));
        // Then
        asked.then().statusCode(201).body("householdId", equalTo(couple.<String>path("householdId")));
        assertThat(leftOn(personOf(spouse))).isEqualTo("2026-01-05");
    }

    @Test
    void of_two_requests_at_once_for_somebody_unknown_one_is_registered() {
        // Given
        var known = nir();
        // When
        var answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> register(AGENT, application(person("DEM", "Deuxclics", "Ida", told(known))))))
                .limit(2)
                .toList();
        // Then
        assertThat(answers).extracting(answer -> answer.join().statusCode()).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void a_child_typed_twice_is_refused() {
        // Given
        var child = person("ENF", "Jumelle", "Zoé", "");
        // When
        var answer = register(AGENT, application(person("DEM", "Jumelle", "Paule", ""), child, child));
        // Then
        answer.then().statusCode(409).body("type", endsWith(":member-twice"));
    }

    @Test
    void S000_10_a_household_has_one_right_for_a_day_of_opening() {
        // Given
        var number = nir();
        var first = register(AGENT, application(person("DEM", "Reprise", "Line", told(number))));
        openAsRead("caf-92", first.path("rsaRightId"), opening("2026-01-01", "646.52"));
        close(first);
        var again = register(AGENT, application(person("DEM", "Reprise", "Line", told(number))));
        // When
        var refused = openAsRead("caf-92", again.path("rsaRightId"), opening("2026-01-01", "646.52"));
        var opened = openAsRead("caf-92", again.path("rsaRightId"), opening("2026-01-20", "646.52"));
        // Then
        refused.then()
                .statusCode(422)
                .body("type", endsWith(":rsa-right-of-that-day"))
                .body("errors.field", contains("openedOn"));
        opened.then().statusCode(200);
    }

    private static String told(String nir) {
        return ",\"nir\":\"" + nir + "\"";
    }

    private static String leftOn(String person) {
        try (var announced = Announced.by("beneficiary")) {
            var data = announced.of(person, "HouseholdChanged", 1).getFirst().data();
            EventContract.of("HouseholdChanged.v1").assertKeptBy(data.toString());
            return data.path("leftOn").textValue();
        }
    }

    private static String personOf(String nir) {
        return Api.as(AGENT)
                .contentType(ContentType.JSON)
                .body("{\"nir\":\"" + nir + "\"}")
                .post("/v1/beneficiary-searches")
                .path("items[0].id");
    }

    /// As a file of the Caf does.
    private void close(Response application) {
        TenantScope.within(
                Set.of("92"),
                () -> QuarkusTransaction.requiringNew()
                        .run(() -> sql.update(
                                "update rsa_right set state = 'CLOSED', version = version + 1 where id = ?",
                                UUID.fromString(application.path("rsaRightId")))));
    }
}
