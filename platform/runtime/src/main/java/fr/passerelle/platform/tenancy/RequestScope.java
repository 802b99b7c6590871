package fr.passerelle.platform.tenancy;

import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.problem.Refusal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Opens for each authenticated request the départements of its token, before anything reads the database.
@Singleton
class RequestScope {
    private final SecurityIdentity identity;
    private final Caller caller;

    @Inject
    RequestScope(SecurityIdentity identity, Caller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    public void open() {
        if (identity.isAnonymous()) {
            return;
        }
        try {
            TenantScope.enterRequest(caller.departements());
        } catch (IllegalArgumentException _) {
            throw new Refusal(Refusal.Kind.FORBIDDEN, "token-claims", Map.of("claims", "departements"));
        }
    }
}
