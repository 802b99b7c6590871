package fr.passerelle.reporting;

import static fr.passerelle.testing.Patience.SOON;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class FiguresFromEventsTest {
    private static final Instant FACT = Instant.parse("2026-04-07T08:00:00Z");

    @Inject
    Facts facts;

    @TestHTTPResource(value = "/passerelle/rebuild", management = true)
    URI rebuild = URI.create("/"); // replaced by the port of the run

    @Test
    void figures_are_the_same_once_counted_again_from_the_topics() {
        // Given
        announceThreeRightsInAnyOrder("81");
        announceAPathBackwards("81");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(figures("81"))
                        .containsEntry("rights", List.of(2, 2))
                        .containsEntry("messages", List.of(2))
                        .containsEntry("path", List.of(5, 7, 1)));
        var before = figures("81");
        // When
        given().post(rebuild).then().statusCode(202);
        // Then
        await().atMost(SOON).untilAsserted(() -> assertThat(figures("81")).isEqualTo(before));
    }

    @Test
    void a_person_with_two_files_counts_once_while_they_are_merged_and_as_before_afterwards() {
        // Given
        var departement = "34";
        var survivor = Ids.next();
        var merged = Ids.next();
        var merge = Ids.next();
        facts.oriented(survivor, departement, "2026-04-12", FACT);
        facts.oriented(merged, departement, "2026-04-02", FACT);
        facts.sent();
        awaitOrientations(departement, 2);
        // When
        facts.merged("BeneficiaryMerged.v1", merge, survivor, merged, departement, "\"ground\":\"IDENTITY_DOCUMENT\"");
        facts.sent();
        // Then
        awaitOrientations(departement, 1);
        // When, a fact of the merged file that was under way
        facts.oriented(merged, departement, "2026-04-22", FACT);
        facts.sent();
        awaitOrientations(departement, 1);
        facts.merged("BeneficiaryUnmerged.v1", merge, survivor, merged, departement, "\"reason\":\"DIFFERENT_PEOPLE\"");
        facts.sent();
        // Then
        awaitOrientations(departement, 2);
    }

    private static void awaitOrientations(String departement, int persons) {
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(read(departement, "orientation-delays", "totals.withoutStart"))
                        .isEqualTo(List.of(persons)));
    }

    /// Members twice, a message before its opening, a correction before what it corrects.
    private void announceThreeRightsInAnyOrder(String departement) {
        var first = Ids.next();
        var person = Ids.next();
        facts.delivered(Ids.next(), person, departement, FACT, FACT.plus(Duration.ofDays(2)));
        facts.opened(first, person, departement, "2026-04-01", "81004", FACT);
        facts.opened(first, Ids.next(), departement, "2026-04-01", "81004", FACT);
        openedAndTold(departement, "81004");
        var corrected = Ids.next();
        var member = Ids.next();
        facts.opened(corrected, member, departement, "2026-04-03", "81065", FACT.plusSeconds(60));
        facts.opened(corrected, member, departement, "2026-03-01", "81004", FACT);
        facts.sent();
    }

    /// Each service's fact before the one that it follows.
    private void announceAPathBackwards(String departement) {
        var person = Ids.next();
        var appointment = Ids.next();
        facts.contracted(person, departement, "2026-04-19", FACT.plus(Duration.ofDays(12)));
        facts.oriented(person, departement, "2026-04-12", FACT.plus(Duration.ofDays(5)));
        facts.honoured(appointment, person, departement, FACT.plus(Duration.ofDays(13)));
        facts.booked(appointment, person, departement, FACT);
        facts.sent();
        facts.opened(Ids.next(), person, departement, "2026-04-05", "81065", FACT);
        facts.sent();
    }

    private void openedAndTold(String departement, String commune) {
        UUID person = Ids.next();
        facts.opened(Ids.next(), person, departement, "2026-04-02", commune, FACT);
        facts.delivered(Ids.next(), person, departement, FACT, FACT.plusSeconds(30));
    }

    private static Map<String, Object> figures(String departement) {
        return Map.of(
                "rights", read(departement, "rsa-rights-opened", "communes.rightsOpened"),
                "messages", read(departement, "information-delays", "totals.delays.n"),
                "communes", read(departement, "information-delays", "communes.communeCode"),
                "path", path(departement),
                "means", read(departement, "information-delays", "communes.delays.meanDays"));
    }

    private static List<Object> path(String departement) {
        return Stream.of(
                        read(departement, "orientation-delays", "totals.delays.maxDays"),
                        read(departement, "contract-delays", "totals.delays.maxDays"),
                        read(departement, "appointments-given", "totals.honoured"))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Object> read(String departement, String table, String path) {
        return given().filter(OpenApiContract.of("reporting").exchanges())
                .auth()
                .oauth2(Tokens.claims("agent-92").withDepartements(departement).signed())
                .queryParam("from", "2026-03")
                .queryParam("to", "2026-04")
                .get("/v1/statistics/" + table)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList(path);
    }
}
