package fr.passerelle.local.component;

import fr.passerelle.local.Ports;
import fr.passerelle.local.Workspace;
import fr.passerelle.local.process.Program;
import java.util.List;
import java.util.Map;

/// The real OIDC provider; the realm is imported at the first start and belongs to its database from then on.
public final class Keycloak implements Component {
    static final String DATABASE = "keycloak";
    private final Workspace workspace;
    private final Ports ports;
    private final KeycloakDistribution distribution;

    public Keycloak(Workspace workspace, Ports ports) {
        this.workspace = workspace;
        this.ports = ports;
        this.distribution = KeycloakDistribution.of(workspace);
    }

    public static String issuer(Ports ports) {
        return "http://localhost:%d/realms/passerelle".formatted(ports.keycloak());
    }

    public static String keys(Ports ports) {
        return issuer(ports) + "/protocol/openid-connect/certs";
    }

    public static String tokens(Ports ports) {
        return issuer(ports) + "/protocol/openid-connect/token";
    }

    @Override
    public String name() {
        return "keycloak";
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.keycloak());
    }

    @Override
    public void prepare() {
        distribution.build(workspace.log(name()));
    }

    @Override
    public Program program() {
        return distribution
                .start(workspace.home())
                .with(Map.ofEntries(
                        Map.entry("KC_HTTP_ENABLED", "true"),
                        Map.entry("KC_HTTP_HOST", "127.0.0.1"),
                        Map.entry("KC_HTTP_PORT", String.valueOf(ports.keycloak())),
                        // A token issued for 127.0.0.1 would be refused for localhost.
                        Map.entry("KC_HOSTNAME", "http://localhost:" + ports.keycloak()),
                        Map.entry(
                                "KC_DB_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres(), DATABASE)),
                        Map.entry("KC_DB_USERNAME", Databases.owner(DATABASE)),
                        Map.entry("KC_DB_PASSWORD", Databases.owner(DATABASE)),
                        Map.entry("KC_DB_POOL_INITIAL_SIZE", "1"),
                        Map.entry("KC_DB_POOL_MIN_SIZE", "1"),
                        Map.entry("KC_DB_POOL_MAX_SIZE", "4"),
                        Map.entry("KC_HTTP_POOL_MAX_THREADS", "8"),
                        Map.entry("KC_LOG_LEVEL", "info"),
                        Map.entry("KC_BOOTSTRAP_ADMIN_USERNAME", "admin"),
                        Map.entry("KC_BOOTSTRAP_ADMIN_PASSWORD", "admin"),
                        Map.entry("PASSERELLE_ORIGIN", "http://localhost:" + ports.origin())));
    }

    @Override
    public boolean isHealthy() {
        return Probe.answers(
                "http://127.0.0.1:%d/realms/passerelle/.well-known/openid-configuration".formatted(ports.keycloak()));
    }
}
