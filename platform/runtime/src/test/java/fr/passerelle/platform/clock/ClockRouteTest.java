package fr.passerelle.platform.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import fr.passerelle.testing.resource.RealPlatform;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RealPlatform.class)
class ClockRouteTest {
    @TestHTTPResource(value = "passerelle/clock", management = true)
    URI route = URI.create("");

    @Inject
    Clock clock;

    @AfterEach
    void back_to_the_real_time() {
        given().body("{\"reset\":true}").post(route).then().statusCode(200);
    }

    @Test
    void the_clock_of_the_service_is_moved_on_its_management_port() {
        given().body("{\"now\":\"2031-05-06T10:00:00Z\"}")
                .post(route)
                .then()
                .statusCode(200)
                .body("now", startsWith("2031-05-06T10:00"));
        given().body("{\"advance\":\"P1Y\"}").post(route).then().statusCode(200);
        assertThat(LocalDates.today(clock)).isEqualTo(LocalDate.parse("2032-05-06"));
        given().get(route).then().body("kind", equalTo("movable"));
    }

    @Test
    void an_order_that_is_not_one_is_refused() {
        given().body("[1]")
                .post(route)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:passerelle:problem:clock-order"));
    }

    @Test
    void the_public_port_has_no_such_route() {
        given().body("{\"reset\":true}").post("/q/passerelle/clock").then().statusCode(404);
    }
}
