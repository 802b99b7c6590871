package fr.passerelle.local.origin;

import fr.passerelle.local.Ports;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;
import io.vertx.httpproxy.Body;
import io.vertx.httpproxy.HttpProxy;
import io.vertx.httpproxy.OriginRequestProvider;
import io.vertx.httpproxy.ProxyContext;
import io.vertx.httpproxy.ProxyInterceptor;
import io.vertx.httpproxy.ProxyResponse;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Streams requests to the service that owns their path, within the limits of size.
final class Gateway implements Handler<HttpServerRequest>, ProxyInterceptor {
    private static final long MEBIBYTE = 1L << 20;
    /// What the services let in on these paths; a mebibyte elsewhere.
    private static final Map<String, Long> LIMITS = Map.of(
            "/v1/caf-files",
            1024 * MEBIBYTE,
            "/v1/person-lists",
            10 * MEBIBYTE,
            "/v1/rsa-estimates/batch",
            4 * MEBIBYTE);

    private static final Pattern BROKEN_ESCAPE = Pattern.compile("%(?![0-9a-fA-F]{2})");
    private static final Duration PATIENCE_WITH_AN_UNWANTED_BODY = Duration.ofSeconds(5);

    private final Vertx vertx;
    private final Supplier<Routes> routes;
    private final Ports ports;
    private final HttpProxy proxy;

    Gateway(Vertx vertx, Supplier<Routes> routes, Ports ports) {
        this.vertx = vertx;
        this.routes = routes;
        this.ports = ports;
        var client = vertx.createHttpClient(new HttpClientOptions()
                .setMaxPoolSize(64)
                .setConnectTimeout(2000)
                .setKeepAliveTimeout(30)
                .setDecompressionSupported(false));
        this.proxy = HttpProxy.reverseProxy(client)
                .origin(OriginRequestProvider.selector(context ->
                        Future.succeededFuture(address(context.request().proxiedRequest()))))
                .addInterceptor(this);
    }

    @Override
    public void handle(HttpServerRequest request) {
        if (BROKEN_ESCAPE.matcher(request.uri()).find()) {
            refuse(request, Problem.MALFORMED_URL); // a service refuses it too, before anything of ours can say why
        } else if (routes.get().serviceOf(Routes.path(request)).isEmpty()) {
            refuse(request, Problem.NOT_FOUND);
        } else if (announcedSize(request) > limit(request)) {
            refuse(request, Problem.TOO_LARGE);
        } else {
            if ("100-continue".equalsIgnoreCase(request.getHeader("Expect"))) {
                request.response().writeContinue();
            }
            proxy.handle(request);
        }
    }

    @Override
    public Future<ProxyResponse> handleProxyRequest(ProxyContext context) {
        var request = context.request();
        var original = request.proxiedRequest();
        request.headers().remove("Expect"); // answered here
        request.putHeader("X-Forwarded-Host", original.getHeader("Host"));
        request.putHeader("X-Forwarded-Proto", "http");
        request.putHeader("X-Forwarded-For", original.remoteAddress().hostAddress());
        request.headers().remove("Forwarded").remove("X-Forwarded-Prefix").remove("X-Forwarded-Port");
        var body = request.getBody();
        var measured = new MeasuredBody(body.stream(), limit(original));
        request.setBody(body.length() < 0 ? Body.body(measured) : Body.body(measured, body.length()));
        return context.sendRequest().recover(failure -> answer(context, problem(measured, failure)));
    }

    private static Problem problem(MeasuredBody body, Throwable failure) {
        if (body.isTooLarge()) {
            return Problem.TOO_LARGE;
        }
        return failure instanceof ConnectException ? Problem.UNAVAILABLE : Problem.BAD_GATEWAY;
    }

    private Future<ProxyResponse> answer(ProxyContext context, Problem problem) {
        var request = context.request().proxiedRequest();
        discard(request);
        var text = Buffer.buffer(problem.body(Routes.path(request)));
        var response =
                context.request().response().setStatusCode(problem.status()).setBody(Body.body(text));
        response.putHeader("Content-Type", "application/problem+json");
        if (problem == Problem.UNAVAILABLE) {
            response.putHeader("Retry-After", "5");
        }
        return Future.succeededFuture(response);
    }

    private void refuse(HttpServerRequest request, Problem problem) {
        problem.answer(request);
        discard(request);
    }

    /// Lets the client finish what it is sending, or it would lose the answer, but not for ever.
    private void discard(HttpServerRequest request) {
        if (request.isEnded()) {
            return;
        }
        var timer = vertx.setTimer(
                PATIENCE_WITH_AN_UNWANTED_BODY.toMillis(),
                _ -> request.connection().close());
        request.exceptionHandler(_ -> vertx.cancelTimer(timer));
        request.endHandler(_ -> vertx.cancelTimer(timer));
        request.handler(_ -> {}).resume();
    }

    private SocketAddress address(HttpServerRequest request) {
        var service = routes.get().serviceOf(Routes.path(request)).orElseThrow();
        return SocketAddress.inetSocketAddress(ports.service(service), "127.0.0.1");
    }

    private static long announcedSize(HttpServerRequest request) {
        var length = request.getHeader("Content-Length");
        return length == null ? 0 : Long.parseLong(length);
    }

    private static long limit(HttpServerRequest request) {
        return request.method().equals(HttpMethod.POST)
                ? LIMITS.getOrDefault(Routes.path(request), MEBIBYTE)
                : MEBIBYTE;
    }
}
