package fr.passerelle.reporting.statistics.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.reporting.rsaright.CountOpenedRight;
import fr.passerelle.reporting.rsaright.OpenedRight;
import fr.passerelle.reporting.table.Cell;
import fr.passerelle.reporting.tally.Told;
import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Token;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class RsaRightsOpenedTest {
    private static final String PATH = "/v1/statistics/rsa-rights-opened";
    private static final YearMonth PAST = YearMonth.of(2024, 5);

    @Inject
    CountOpenedRight countOpenedRight;

    @Inject
    Clock clock;

    @Test
    void the_departement_reads_every_cell() {
        // Given
        open("61", PAST, Map.of("61001", 2, "61006", 7));
        // When
        var answer = read(agent("61"), "from=2024-05&to=2024-05");
        // Then
        answer.statusCode(200);
        assertThat(answer.extract().jsonPath().getString("audience")).isEqualTo("INTERNAL");
        assertThat(answer.extract().jsonPath().getString("indicator")).isEqualTo("rsa-rights-opened");
        assertThat(answer.extract().jsonPath().getList("communes.communeCode")).isEqualTo(List.of("61001", "61006"));
        assertThat(answer.extract().jsonPath().getList("communes.rightsOpened")).isEqualTo(List.of(2, 7));
        assertThat(answer.extract().jsonPath().getList("totals.rightsOpened")).isEqualTo(List.of(9));
    }

    @Test
    void what_may_be_published_withholds_small_cells_and_what_would_give_them_away() {
        // Given
        open("62", PAST, Map.of("62001", 2, "62002", 6, "62003", 20));
        // When
        var answer = read(agent("62"), "from=2024-05&to=2024-05&audience=PUBLISHABLE")
                .extract()
                .jsonPath();
        // Then
        assertThat(answer.getList("communes.secret")).isEqualTo(List.of(true, true, false));
        assertThat(answer.getList("communes.findAll { it.rightsOpened != null }.rightsOpened"))
                .isEqualTo(List.of(20));
        assertThat(answer.getList("totals.rightsOpened")).isEqualTo(List.of(28));
    }

    @Test
    void a_filter_shows_nothing_that_the_whole_table_withholds() {
        // Given
        open("63", PAST, Map.of("63001", 2, "63002", 6, "63003", 20));
        // When
        var answer = read(agent("63"), "from=2024-05&to=2024-05&audience=PUBLISHABLE&communeCode=63002")
                .extract()
                .jsonPath();
        // Then
        assertThat(answer.getList("communes.communeCode")).isEqualTo(List.of("63002"));
        assertThat(answer.getList("communes.secret")).isEqualTo(List.of(true));
    }

    @Test
    void a_month_is_published_when_it_is_over() {
        // Given
        var current = YearMonth.now(clock);
        open("64", current, Map.of("64001", 9));
        // When
        var answer = read(agent("64"), "audience=PUBLISHABLE").extract().jsonPath();
        // Then
        assertThat(answer.getList("totals")).isEmpty();
        assertThat(read(agent("64"), "audience=INTERNAL").extract().jsonPath().getList("totals"))
                .hasSize(1);
    }

    @Test
    void a_statistician_of_another_organisation_reads_what_may_be_published_and_no_more() {
        // Given
        open("65", PAST, Map.of("65001", 2, "65002", 30));
        var statistician = agent("65").withRoles("STATISTICIEN").withOrganisation("CAF", "CAF-651");
        // When
        var answer = read(statistician, "from=2024-05&to=2024-05");
        // Then
        assertThat(answer.extract().jsonPath().getString("audience")).isEqualTo("PUBLISHABLE");
        assertThat(answer.extract().jsonPath().getList("communes.secret")).isEqualTo(List.of(true, true));
        read(statistician, "audience=INTERNAL").statusCode(403);
    }

    @Test
    void another_departement_reads_nothing_of_it() {
        // Given
        open("66", PAST, Map.of("66001", 12));
        // When
        var answer = read(agent("67"), "from=2024-05&to=2024-05").extract().jsonPath();
        // Then
        assertThat(answer.getList("totals")).isEmpty();
        assertThat(answer.getList("communes")).isEmpty();
    }

    @Test
    void a_role_without_statistics_is_refused() {
        read(Tokens.claims("referent-92"), "from=2024-05").statusCode(403);
        given().get(PATH).then().statusCode(401);
    }

    @Test
    void a_period_that_makes_no_sense_is_refused_with_its_rule() {
        // When
        var refused = read(agent("61"), "from=2024-05&to=2024-04");
        // Then
        refused.statusCode(422);
        assertThat(refused.extract().jsonPath().getString("type")).isEqualTo("urn:passerelle:problem:period-order");
        var unreadable = read(agent("61"), "from=2024-13").statusCode(400);
        assertThat(unreadable.extract().jsonPath().getString("errors[0].field")).isEqualTo("from");
        read(agent("61"), "audience=EVERYBODY").statusCode(400);
    }

    private void open(String departement, YearMonth month, Map<String, Integer> rightsByCommune) {
        TenantScope.within(
                Set.of(departement),
                () -> rightsByCommune.forEach((commune, rights) -> {
                    for (int right = 0; right < rights; right++) {
                        countOpenedRight.handle(new OpenedRight(
                                Ids.next(),
                                Cell.of(departement, month, commune),
                                new Told(clock.instant(), Ids.next())));
                    }
                }));
    }

    private static Token agent(String departement) {
        return Tokens.claims("agent-92").withDepartements(departement);
    }

    private static ValidatableResponse read(Token token, String query) {
        return given().filter(OpenApiContract.of("reporting").answers())
                .auth()
                .oauth2(token.signed())
                .get(PATH + "?" + query)
                .then();
    }
}
