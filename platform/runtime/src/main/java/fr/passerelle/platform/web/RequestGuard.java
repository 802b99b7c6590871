package fr.passerelle.platform.web;

import fr.passerelle.platform.problem.Refusal;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// The first look at a request: an address of acceptable characters, a body of acceptable size, announced or not.
@Singleton
public class RequestGuard {
    private static final long PATIENCE_MILLIS = 5_000;

    /// Read when a request comes: filters are made while the application is built, before its configuration.
    private final Instance<Limits> config;

    @Inject
    RequestGuard(Instance<Limits> config) {
        this.config = config;
    }

    @ServerRequestFilter(preMatching = true)
    public void look(ContainerRequestContext request, RoutingContext exchange) {
        var path = exchange.normalizedPath();
        refuseUnreadable(exchange.request().uri());
        var limit = limit(path);
        var announced = exchange.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && Long.parseLong(announced) > limit) {
            throw tooLarge(exchange);
        }
        if (announced == null && exchange.request().getHeader(HttpHeaders.TRANSFER_ENCODING) != null) {
            request.setEntityStream(new LimitedStream(request.getEntityStream(), limit, exchange));
        }
    }

    private static void refuseUnreadable(String encoded) {
        try {
            if (!StrictScalars.storable(URLDecoder.decode(encoded, StandardCharsets.UTF_8))) {
                throw new Refusal(Refusal.Kind.MALFORMED, "unacceptable-characters");
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(Refusal.Kind.MALFORMED, "malformed-url");
        }
    }

    private long limit(String path) {
        return config.get().largeBodies().entrySet().stream()
                .filter(large -> path.equals(large.getKey()))
                .map(large -> large.getValue().asLongValue())
                .findFirst()
                .orElseGet(() -> config.get().bodyLimit().asLongValue());
    }

    private static Refusal tooLarge(RoutingContext exchange) {
        exchange.response().putHeader(HttpHeaders.CONNECTION, "close");
        exchange.addEndHandler(_ -> closeWhenSent(exchange));
        return new Refusal(Refusal.Kind.TOO_LARGE, "content-too-large");
    }

    /// The connection ends with the answer. Whoever still sends is heard out for a while and not kept: a connection
    /// closed on them would take the answer with it (RFC 9112, 9.6).
    private static void closeWhenSent(RoutingContext exchange) {
        var request = exchange.request();
        var connection = request.connection();
        if (request.isEnded()) {
            connection.close();
            return;
        }
        var patience = exchange.vertx().setTimer(PATIENCE_MILLIS, _ -> connection.close());
        request.handler(_ -> {})
                .endHandler(_ -> {
                    exchange.vertx().cancelTimer(patience);
                    connection.close();
                })
                .resume();
    }

    /// Counts a body that does not say its length.
    private static final class LimitedStream extends FilterInputStream {
        private final RoutingContext exchange;
        private long left;

        LimitedStream(InputStream body, long limit, RoutingContext exchange) {
            super(body);
            this.left = limit;
            this.exchange = exchange;
        }

        @Override
        public int read() throws IOException {
            var single = super.read();
            count(single < 0 ? 0 : 1);
            return single;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= Math.max(0, read);
            if (left < 0) {
                throw tooLarge(exchange);
            }
        }
    }

    /// How much a request may bring.
    @ConfigMapping(prefix = "passerelle.http")
    public interface Limits {
        @WithDefault("1M")
        MemorySize bodyLimit();

        /// By exact path, for example `passerelle.http.large-bodies."/v1/caf-files"=1G`.
        Map<String, MemorySize> largeBodies();
    }
}
