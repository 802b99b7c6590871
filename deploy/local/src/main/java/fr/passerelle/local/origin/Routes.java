package fr.passerelle.local.origin;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Which service answers a path: the first two segments, as its OpenAPI document promises them.
record Routes(Map<String, String> byPrefix) {
    Routes {
        byPrefix = Map.copyOf(byPrefix);
    }

    static Routes of(Map<String, JsonObject> documents) {
        var routes = new HashMap<String, String>();
        documents.forEach((service, document) -> {
            for (var path : document.getJsonObject("paths", new JsonObject()).fieldNames()) {
                var other = routes.put(prefix(path), service);
                if (other != null && !other.equals(service)) {
                    throw new IllegalArgumentException(
                            "%s stands in the documents of %s and %s".formatted(prefix(path), other, service));
                }
            }
        });
        return new Routes(routes);
    }

    Optional<String> serviceOf(String path) {
        return Optional.ofNullable(byPrefix.get(prefix(path)));
    }

    /// Empty where the request line carried no path at all.
    static String path(HttpServerRequest request) {
        return Objects.requireNonNullElse(request.path(), "");
    }

    private static String prefix(String path) {
        var second = path.indexOf('/', 1);
        var third = second < 0 ? -1 : path.indexOf('/', second + 1);
        return third < 0 ? path : path.substring(0, third);
    }
}
