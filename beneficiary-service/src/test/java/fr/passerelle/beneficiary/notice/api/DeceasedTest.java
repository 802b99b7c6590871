package fr.passerelle.beneficiary.notice.api;

import static fr.passerelle.beneficiary.application.api.Desk.application;
import static fr.passerelle.beneficiary.application.api.Desk.openAsRead;
import static fr.passerelle.beneficiary.application.api.Desk.opening;
import static fr.passerelle.beneficiary.application.api.Desk.person;
import static fr.passerelle.beneficiary.application.api.Desk.read;
import static fr.passerelle.beneficiary.application.api.Desk.register;
import static fr.passerelle.beneficiary.exit.api.Leaving.leave;
import static fr.passerelle.beneficiary.exit.api.Leaving.revoke;
import static fr.passerelle.testing.Patience.SOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.beneficiary.Facts;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.event.Announced;
import fr.passerelle.testing.event.Announced.Fact;
import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Nobody writes to the dead, and whoever asked for a message knows that it was not sent.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class DeceasedTest {
    private static final String CAF = "gestionnaire-caf-92";
    private static final String REFERENT = "referent-92";
    private static final Instant AT = Instant.parse("2026-03-03T10:00:00Z");

    @Inject
    Facts facts;

    @Test
    void a_letter_that_waits_is_withheld_once_a_death_is_told_and_that_of_the_spouse_is_not() {
        // Given
        var opened = opened("Défunt");
        String deceased = opened.path("notices[0].beneficiaryId");
        String spouse = opened.path("notices[1].beneficiaryId");
        // When
        leave(REFERENT, deceased, "DECES", "2026-02-02").then().statusCode(201);
        // Then
        assertThat(statusesOf(deceased)).containsExactly("WITHHELD");
        assertThat(statusesOf(spouse)).containsExactly("TO_PRINT");
        assertThat(failedOf(deceased, 1))
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.data().get("reasonCode").textValue()).isEqualTo("addressee-deceased"));
    }

    @Test
    void what_another_service_asks_for_is_not_written_until_the_death_proves_a_mistake() {
        // Given
        String person = opened("Vivant").path("notices[0].beneficiaryId");
        var exit = leave(REFERENT, person, "DECES", "2026-02-02");
        // When
        var asked = ask(person);
        // Then
        assertThat(awaitStatuses(person, 2)).containsOnly("WITHHELD");
        assertThat(failedOf(person, 2))
                .extracting(fact -> fact.data().path("requestId").asText())
                .contains(asked.toString());
        // When
        revoke(REFERENT, exit, "RECORDED_BY_MISTAKE").then().statusCode(200);
        ask(person);
        // Then
        assertThat(awaitStatuses(person, 3)).containsExactlyInAnyOrder("WITHHELD", "WITHHELD", "TO_PRINT");
    }

    private static Response opened(String lastName) {
        var members = application(person("DEM", lastName, "Ève", ""), person("CJT", lastName, "Luc", ""));
        var opened = openAsRead(CAF, register(CAF, members).path("rsaRightId"), opening("2026-01-01", "900.10"));
        opened.then().statusCode(200);
        return opened;
    }

    private UUID ask(String person) {
        var request = Ids.next();
        facts.announce("contract", "MessageRequested.v1", UUID.fromString(person), AT, """
                {"beneficiaryId":"%s","requestId":"%s","template":"cer-validated",
                 "parameters":{"startsOn":"2026-04-01","endsOn":"2026-09-30"},
                 "dueAt":"2026-03-03T10:00:00Z","factAt":"2026-03-03T10:00:00Z"}""".formatted(person, request));
        return request;
    }

    private static List<String> awaitStatuses(String person, int count) {
        return await().atMost(SOON).until(() -> statusesOf(person), statuses -> statuses.size() == count);
    }

    private static List<String> statusesOf(String person) {
        return read("agent-92", "/v1/beneficiaries/{id}/notices", person)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.status", String.class);
    }

    private static List<Fact> failedOf(String person, int times) {
        try (var announced = Announced.by("beneficiary")) {
            return announced.of(person, "MessageFailed", times);
        }
    }
}
