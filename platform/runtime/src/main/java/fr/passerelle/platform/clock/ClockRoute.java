package fr.passerelle.platform.clock;

import fr.passerelle.platform.access.Loopback;
import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;

/// Moves the clock of a local run, so that years can be played: `POST /q/passerelle/clock` on the management port with
/// `{"now":"2027-01-31T09:00:00Z"}`, `{"advance":"P30D"}` or `{"reset":true}`.
@ApplicationScoped
class ClockRoute {
    private static final String PATH = "/q/passerelle/clock";

    private final Clock clock;

    @Inject
    ClockRoute(Clock clock) {
        this.clock = clock;
    }

    void install(@Observes ManagementInterface management) {
        management
                .router()
                .post(PATH)
                .handler(BodyHandler.create().setBodyLimit(1000))
                .handler(this::move);
        management.router().get(PATH).handler(this::tell);
    }

    private void move(RoutingContext request) {
        if (!Loopback.isCalling(request)) {
            refuse(request, 403, "clock-remote", "L'horloge ne se déplace que depuis la machine elle-même.");
        } else if (clock instanceof MovableClock movable) {
            moveAsAsked(request, movable);
        } else {
            refuse(request, 409, "clock-real", "L'horloge de ce service est l'heure réelle et ne se déplace pas.");
        }
    }

    private void moveAsAsked(RoutingContext request, MovableClock movable) {
        try {
            var order = request.body().asJsonObject();
            apply(movable, order == null ? new JsonObject() : order);
            tell(request);
        } catch (DateTimeException | DecodeException | ClassCastException | NullPointerException _) {
            refuse(
                    request,
                    400,
                    "clock-order",
                    "Écrire {\"now\":\"2027-01-31T09:00:00Z\"}, {\"advance\":\"P30D\"} ou {\"reset\":true}.");
        }
    }

    static void apply(MovableClock clock, JsonObject order) {
        if (order.size() != 1) {
            throw new DateTimeException("one order at a time");
        }
        switch (order.fieldNames().iterator().next()) {
            case "now" -> clock.moveTo(Instant.parse(order.getString("now")));
            case "advance" -> clock.moveTo(later(clock.instant(), order.getString("advance")));
            case "reset" -> clock.reset();
            default -> throw new DateTimeException("unknown order");
        }
    }

    /// A month later is a local date, whatever daylight saving does in between.
    private static Instant later(Instant now, String amount) {
        return amount.contains("T")
                ? now.plus(Duration.parse(amount))
                : ZonedDateTime.ofInstant(now, LocalDates.PARIS)
                        .plus(Period.parse(amount))
                        .toInstant();
    }

    private void tell(RoutingContext request) {
        request.json(new JsonObject()
                .put("now", clock.instant().toString())
                .put("kind", clock instanceof MovableClock ? "movable" : "real"));
    }

    private static void refuse(RoutingContext request, int status, String code, String detail) {
        request.response()
                .setStatusCode(status)
                .putHeader("Content-Type", "application/problem+json")
                .end(new JsonObject()
                        .put("type", "urn:passerelle:problem:" + code)
                        .put("title", "Horloge")
                        .put("status", status)
                        .put("detail", detail)
                        .encode());
    }
}
