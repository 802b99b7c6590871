package fr.passerelle.platform.access;

import fr.passerelle.platform.problem.Refusal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/// Makes the caller of a request from its token. A token that does not say for whom it speaks is refused with 403: it
/// is genuine, and it opens nothing.
@ApplicationScoped
class TokenClaims {
    static final String ORGANISATION_TYPE = "organisation_type";
    private static final String ORGANISATION_ID = "organisation_id";
    private static final String DEPARTEMENTS = "departements";

    @Produces
    @RequestScoped
    Caller caller(SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            throw refusal(List.of("sub"));
        }
        var departements = texts(token.getClaim(DEPARTEMENTS));
        var missing = new ArrayList<String>();
        for (var claim : List.of("sub", "azp", ORGANISATION_TYPE, ORGANISATION_ID)) {
            if (text(token.getClaim(claim)).isBlank()) {
                missing.add(claim);
            }
        }
        if (departements.isEmpty()) {
            missing.add(DEPARTEMENTS);
        }
        if (!missing.isEmpty()) {
            throw refusal(missing);
        }
        return new FromToken(
                text(token.getClaim("sub")),
                text(token.getClaim("azp")),
                text(token.getClaim(ORGANISATION_TYPE)),
                text(token.getClaim(ORGANISATION_ID)),
                departements,
                attribute(identity, GrantPermissions.ROLES),
                attribute(identity, GrantPermissions.PERMISSIONS));
    }

    private static Refusal refusal(List<String> missing) {
        return new Refusal(Refusal.Kind.FORBIDDEN, "token-claims", Map.of("claims", String.join(", ", missing)));
    }

    private static Set<String> texts(@Nullable Object claim) {
        var texts = new TreeSet<String>();
        if (claim instanceof Collection<?> values) {
            values.forEach(value -> texts.add(text(value)));
        }
        return texts;
    }

    private static String text(@Nullable Object claim) {
        return switch (claim) {
            case null -> "";
            case JsonString json -> json.getString();
            default -> claim.toString();
        };
    }

    private static Set<String> attribute(SecurityIdentity identity, String name) {
        Set<String> value = identity.getAttribute(name);
        return value == null ? Set.of() : value;
    }

    record FromToken(
            String subject,
            String client,
            String organisationType,
            String organisationId,
            Set<String> departements,
            Set<String> roles,
            Set<String> permissions)
            implements Caller {}
}
