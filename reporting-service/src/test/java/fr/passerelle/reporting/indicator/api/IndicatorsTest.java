package fr.passerelle.reporting.indicator.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.reporting.indicator.Indicators;
import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class IndicatorsTest {
    @Inject
    Indicators indicators;

    @Inject
    @Any
    Instance<EventHandler<?>> handlers;

    @Test
    void each_figure_says_what_it_means() {
        // When
        var answer = read("/v1/indicators").statusCode(200).extract().jsonPath();
        // Then
        assertThat(answer.getList("id"))
                .isEqualTo(List.of(
                        "rsa-rights-opened",
                        "information-delays",
                        "appointments-given",
                        "cers-in-force",
                        "orientation-delays",
                        "contract-delays",
                        "referrals",
                        "diagnostics",
                        "exits",
                        "ruptures"));
        assertThat(answer.getList("definition")).doesNotContainNull();
        read("/v1/indicators/information-delays").statusCode(200);
    }

    @Test
    void an_unknown_figure_is_not_found() {
        var refused = read("/v1/indicators/happiness").statusCode(404);
        assertThat(refused.extract().jsonPath().getString("type"))
                .isEqualTo("urn:passerelle:problem:indicator-unknown");
    }

    @Test
    void definitions_name_exactly_the_events_that_are_counted() {
        // When
        var named = indicators.all().stream()
                .flatMap(indicator -> indicator.sourceEvents().stream())
                .distinct()
                .toList();
        // Then: what the platform itself takes changes whom a fact is about, and counts nothing
        assertThat(handlers.stream()
                        .filter(handler -> handler.getClass().getPackageName().startsWith("fr.passerelle.reporting"))
                        .map(EventHandler::type)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static ValidatableResponse read(String path) {
        return given().filter(OpenApiContract.of("reporting").exchanges())
                .auth()
                .oauth2(Tokens.of("statisticien-92"))
                .get(path)
                .then();
    }
}
