package fr.passerelle.e2e;

import static io.restassured.RestAssured.given;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// The clocks of the services, which a local run can move. A service that starts again has the real time.
final class Clocks {
    private Clocks() {}

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Paris"));
    }

    static void moveBack(int days, List<String> services) {
        order("{\"now\": \"%s\"}".formatted(Instant.now().minus(Duration.ofDays(days))), services);
    }

    static void reset() {
        order("{\"reset\": true}", World.platform().services());
    }

    private static void order(String order, List<String> services) {
        for (var service : services) {
            given().contentType("application/json")
                    .body(order)
                    .post(World.platform().management(service) + "/q/passerelle/clock")
                    .then()
                    .statusCode(200);
        }
    }
}
