package fr.passerelle.reporting.statistics.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.message.LearnCommune;
import fr.passerelle.reporting.message.MessageFixture;
import fr.passerelle.reporting.message.RecordMessage;
import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class InformationDelaysTest {
    @Inject
    RecordMessage recordMessage;

    @Inject
    LearnCommune learnCommune;

    @Test
    void S000_10_the_days_from_the_opening_to_the_message_are_measured() {
        // Given
        deliver("71", "71001", 0, 0, 0, 1, 9);
        deliver("71", "71002", 2);
        // When
        var answer = read("71", "");
        // Then
        assertThat(answer.getString("indicator")).isEqualTo("information-delays");
        assertThat(answer.getList("totals.delays.n")).isEqualTo(List.of(6));
        assertThat(answer.getFloat("totals[0].delays.meanDays")).isEqualTo(2f);
        assertThat(answer.getFloat("totals[0].delays.medianDays")).isEqualTo(0.5f);
        assertThat(answer.getInt("totals[0].delays.maxDays")).isEqualTo(9);
        assertThat(answer.getFloat("totals[0].delays.shareSameDay")).isEqualTo(0.5f);
        assertThat(answer.getFloat("totals[0].delays.shareWithinOneDay")).isEqualTo(0.6667f);
        assertThat(answer.getFloat("totals[0].delays.shareWithinTwoDays")).isEqualTo(0.8333f);
        assertThat(answer.getList("communes.communeCode")).isEqualTo(List.of("71001", "71002"));
        assertThat(answer.getList("communes.delays.n")).isEqualTo(List.of(5, 1));
    }

    @Test
    void a_message_that_reached_nobody_has_no_delay_and_is_counted_apart() {
        // Given
        var person = Ids.next();
        TenantScope.within(
                Set.of("72"), () -> recordMessage.handle(MessageFixture.undelivered(Ids.next(), person, "72")));
        // When
        var answer = read("72", "");
        // Then
        assertThat(answer.getList("totals.undelivered")).isEqualTo(List.of(1));
        assertThat(answer.getMap("totals[0]")).doesNotContainKey("delays");
    }

    @Test
    void what_may_be_published_says_nothing_of_a_few_people() {
        // Given
        deliver("73", "73001", 0, 0, 0, 0, 0, 0);
        deliver("73", "73002", 40);
        // When
        var answer = read("73", "&audience=PUBLISHABLE");
        // Then
        assertThat(answer.getList("communes.secret")).isEqualTo(List.of(true, true));
        assertThat(answer.getList("communes.delays.findAll { it != null }")).isEmpty();
        assertThat(answer.getInt("totals[0].delays.n")).isEqualTo(7);
        assertThat(answer.getMap("totals[0]")).doesNotContainKey("undelivered");
    }

    private void deliver(String departement, String commune, int... days) {
        TenantScope.within(Set.of(departement), () -> {
            for (int waited : days) {
                var person = Ids.next();
                recordMessage.handle(MessageFixture.delivered(Ids.next(), person, departement, waited));
                learnCommune.handle(MessageFixture.lives(person, departement, commune, MessageFixture.FACT));
            }
        });
    }

    private static JsonPath read(String departement, String query) {
        return given().filter(OpenApiContract.of("reporting").exchanges())
                .auth()
                .oauth2(Tokens.claims("agent-92").withDepartements(departement).signed())
                .get("/v1/statistics/information-delays?from=2026-03&to=2026-03" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
