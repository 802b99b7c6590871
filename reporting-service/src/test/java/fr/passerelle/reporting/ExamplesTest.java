package fr.passerelle.reporting;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.inbox.EventHandler;
import fr.passerelle.platform.inbox.ReceivedEvent;
import fr.passerelle.platform.tenancy.TenantScope;
import fr.passerelle.platform.web.EventMapper;
import fr.passerelle.testing.contract.EventContract;
import fr.passerelle.testing.contract.OpenApiContract;
import fr.passerelle.testing.resource.RealPlatform;
import fr.passerelle.testing.token.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The committed example of each event is understood by whoever takes it, and the story that they tell is counted.
@QuarkusTest
@WithTestResource(RealPlatform.class)
class ExamplesTest {
    @Inject
    @Any
    Instance<EventHandler<?>> handlers;

    @Test
    void the_story_of_the_examples_is_counted() throws Exception {
        // When
        for (var handler : handlers) {
            take(handler);
        }
        // Then: the order of the handlers is anybody's
        assertThat(read("appointments-given").getInt("totals[0].given")).isEqualTo(1);
        assertThat(read("cers-in-force?on=2026-04-01").getInt("totals[0].inForce"))
                .isEqualTo(1);
        assertThat(read("orientation-delays").getInt("totals[0].delays.maxDays"))
                .isEqualTo(10);
        assertThat(read("contract-delays").getInt("totals[0].delays.maxDays")).isEqualTo(12);
        assertThat(read("referrals").getInt("totals[0].completed")).isEqualTo(1);
        assertThat(read("diagnostics").getString("totals[0].byOutcome[0].code")).isEqualTo("CER");
        assertThat(read("exits?from=2026-09&to=2026-09").getString("totals[0].byReason[0].code"))
                .isEqualTo("CDI");
        assertThat(read("ruptures?from=2026-07&to=2026-07").getInt("totals[0].resumed"))
                .isEqualTo(1);
        assertThat(read("appointments-given").getString("communes[0].communeCode"))
                .isEqualTo("92071");
    }

    private static <T> void take(EventHandler<T> handler) throws Exception {
        var name = handler.type().substring(handler.type().indexOf('.', "fr.passerelle.".length()) + 1);
        var data = EventMapper.create().readValue(EventContract.of(name).example(), handler.dataType());
        var event =
                new ReceivedEvent<>(Ids.next(), handler.type(), "", "86", Instant.parse("2026-03-24T11:00:00Z"), data);
        TenantScope.within(Set.of("86"), () -> QuarkusTransaction.requiringNew().run(() -> handler.handle(event)));
    }

    private static JsonPath read(String table) {
        var period = table.contains("?") ? "" : "?from=2026-03&to=2026-03";
        return given().filter(OpenApiContract.of("reporting").answers())
                .auth()
                .oauth2(Tokens.claims("agent-92").withDepartements("86").signed())
                .get("/v1/statistics/" + table + period)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
