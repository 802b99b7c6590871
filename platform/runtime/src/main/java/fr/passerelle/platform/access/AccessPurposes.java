package fr.passerelle.platform.access;

import fr.passerelle.platform.problem.Refusal;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Why a personal file is read: the header `Access-Purpose`, else the purpose that the service gives to the role.
@ApplicationScoped
public class AccessPurposes {
    public static final String HEADER = "Access-Purpose";
    private static final Pattern CODE = Pattern.compile("[A-Z_]{2,40}");

    private final AccessConfig config;
    private final RoutingContext request;
    private final Caller caller;

    @Inject
    AccessPurposes(AccessConfig config, RoutingContext request, Caller caller) {
        this.config = config;
        this.request = request;
        this.caller = caller;
    }

    /// The purpose of the current request.
    public String current() {
        var named = named();
        return named == null ? byRole() : named;
    }

    @ServerRequestFilter
    public void refuseMalformed() {
        var named = named();
        if (named != null && !CODE.matcher(named).matches()) {
            throw new Refusal(Refusal.Kind.MALFORMED, "access-purpose", Map.of("header", HEADER));
        }
    }

    private @Nullable String named() {
        return request.request().getHeader(HEADER);
    }

    private String byRole() {
        return caller.roles().stream()
                .sorted()
                .map(role -> config.purposes().get(role))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(config::defaultPurpose);
    }
}
