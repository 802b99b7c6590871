package fr.passerelle.platform.web;

import fr.passerelle.platform.problem.Problems;
import fr.passerelle.platform.problem.Refusal;
import io.quarkus.security.AuthenticationException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.stream.IntStream;

/// What fails before or beside JAX-RS is a problem too: a broken escape, a handler that throws, an Error.
@Singleton
public class RoutingFailures {
    /// After the routes, before the page of the server itself.
    private static final int ORDER = 50_000;

    private final Problems problems;

    @Inject
    RoutingFailures(Problems problems) {
        this.problems = problems;
    }

    void install(@Observes Router router) {
        router.route().order(ORDER).failureHandler(this::answer);
        IntStream.of(400, 404, 405, 406, 413, 415, 500).forEach(status -> router.errorHandler(status, this::answer));
    }

    private void answer(RoutingContext exchange) {
        var response = exchange.response();
        if (response.ended() || response.headWritten()) {
            response.reset();
            return;
        }
        var failure = exchange.failure();
        if (failure instanceof AuthenticationException || failure instanceof SecurityException) {
            exchange.next(); // JAX-RS maps them
            return;
        }
        var status = exchange.statusCode() < 400 ? 500 : exchange.statusCode();
        if (status == 400 && failure instanceof IllegalArgumentException) {
            failure = new Refusal(Refusal.Kind.MALFORMED, "malformed-url"); // the router could not decode the path
        }
        var problem = problems.write(status, failure, exchange.request().path());
        response.setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.body());
    }
}
