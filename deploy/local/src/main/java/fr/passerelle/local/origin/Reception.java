package fr.passerelle.local.origin;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/// Sends a request to the services or to the origin's own pages.
record Reception(Gateway gateway, Pages pages) implements Handler<HttpServerRequest> {
    private static final Set<HttpMethod> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    /// HTTP/1.1 alone: the body of an upgraded request has neither length nor chunks to pass on. `Expect: 100-continue`
    /// is answered once the announced size is known to be allowed.
    static HttpServerOptions options() {
        return new HttpServerOptions().setHttp2ClearTextEnabled(false).setHandle100ContinueAutomatically(false);
    }

    @Override
    public void handle(HttpServerRequest request) {
        var path = Routes.path(request);
        if (path.isEmpty()) {
            Problem.BAD_REQUEST.answer(request);
        } else if (path.startsWith("/v1/")) {
            gateway.handle(request);
        } else if (READS.contains(request.method())) {
            pages.handle(request);
        } else {
            request.response().putHeader("Allow", "GET, HEAD");
            Problem.METHOD_NOT_ALLOWED.answer(request);
        }
    }
}
