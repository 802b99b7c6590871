package fr.passerelle.testing.resource;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.oidc.server.OidcWiremockTestResource;
import java.util.HashMap;
import java.util.Map;

/// An OIDC provider that publishes the key of {@link fr.passerelle.testing.token.Tokens}.
public final class OidcResource implements QuarkusTestResourceLifecycleManager {
    private final OidcWiremockTestResource provider = new OidcWiremockTestResource();

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(provider.start());
        var realm = settings.get("keycloak.url") + "/realms/quarkus";
        settings.put("quarkus.oidc.auth-server-url", realm);
        settings.put("PASSERELLE_OIDC_URL", realm);
        return settings;
    }

    @Override
    public void stop() {
        provider.stop();
    }
}
