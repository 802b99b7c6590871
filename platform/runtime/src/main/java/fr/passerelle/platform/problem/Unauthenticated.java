package fr.passerelle.platform.problem;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// 401 with its challenge. The extension's own mappers read a field that this version of Quarkus no longer has, and
/// answer 500.
public class Unauthenticated {
    private static final String CHALLENGE = "Bearer realm=\"passerelle\"";

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    public Response withoutToken(UnauthorizedException cause, RoutingContext exchange) {
        return challenge(CHALLENGE, cause, exchange);
    }

    @ServerExceptionMapper(priority = Priorities.AUTHENTICATION)
    public Response withBadToken(AuthenticationFailedException cause, RoutingContext exchange) {
        return challenge(CHALLENGE + ", error=\"invalid_token\"", cause, exchange);
    }

    private static Response challenge(String challenge, Exception cause, RoutingContext exchange) {
        var problem = HttpProblem.builder()
                .withStatus(401)
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
        var context = ProblemContext.of(cause, exchange.normalizedPath());
        return ExceptionMapperBase.postProcessorsRegistry
                .applyPostProcessing(problem, context)
                .toResponse();
    }
}
