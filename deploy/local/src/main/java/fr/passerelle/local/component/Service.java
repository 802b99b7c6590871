package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import fr.passerelle.local.Ports;
import fr.passerelle.local.Workspace;
import fr.passerelle.local.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One of our services, told where everything is by the variables that it reads on a cluster too.
public final class Service implements Component {
    private final String name;
    private final Workspace workspace;
    private final Ports ports;

    public Service(String name, Workspace workspace, Ports ports) {
        this.name = name;
        this.workspace = workspace;
        this.ports = ports;
    }

    /// A module that only declares itself has nothing to run.
    public boolean isBuilt() {
        return Files.isRegularFile(
                        workspace.repository().resolve(name + "-service/src/main/resources/application.properties"))
                && Files.isRegularFile(jar());
    }

    /// Built, and among those of PASSERELLE_SERVICES where it is set.
    public boolean isWanted() {
        var wanted = System.getenv().getOrDefault("PASSERELLE_SERVICES", name);
        return isBuilt() && List.of(wanted.split(",", -1)).contains(name);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.service(name), ports.management(name));
    }

    @Override
    public void prepare() {
        if (!Files.exists(keyset())) {
            var libraries =
                    jar().resolveSibling("lib").resolve("main").resolve("*").toString();
            var create = List.of("fr.passerelle.platform.secrecy.MakeKeyset", "create", keyset().toString());
            Command.run(
                    "The keys of %s could not be made".formatted(name),
                    workspace.log(name),
                    Program.java(workspace.home(), 64, libraries, create));
        }
    }

    @Override
    public Program program() {
        var options = List.of("-Djava.util.logging.manager=org.jboss.logmanager.LogManager", "-jar", jar().toString());
        return Program.java(workspace.home(), heapMegabytes(), "", options).with(environment());
    }

    @Override
    public boolean isHealthy() {
        return Probe.answers("http://127.0.0.1:%d/q/health/ready".formatted(ports.management(name)));
    }

    @Override
    public Instant builtAt() {
        try {
            return Files.getLastModifiedTime(jar()).toInstant();
        } catch (IOException e) {
            throw new PlatformFailure(name + " is not built: run make up", e);
        }
    }

    private Map<String, String> environment() {
        var variables = new HashMap<String, String>();
        variables.put("PASSERELLE_HTTP_PORT", String.valueOf(ports.service(name)));
        variables.put("PASSERELLE_MANAGEMENT_PORT", String.valueOf(ports.management(name)));
        variables.put("PASSERELLE_DB_URL", "jdbc:postgresql://127.0.0.1:%d/%s".formatted(ports.postgres(), name));
        variables.put("PASSERELLE_DB_OWNER", Databases.owner(name));
        variables.put("PASSERELLE_DB_OWNER_PASSWORD", Databases.owner(name));
        variables.put("PASSERELLE_DB_APP", Databases.application(name));
        variables.put("PASSERELLE_DB_APP_PASSWORD", Databases.application(name));
        variables.put("PASSERELLE_KAFKA", "127.0.0.1:" + ports.kafka());
        variables.put("PASSERELLE_OIDC_URL", Keycloak.issuer(ports));
        variables.put("PASSERELLE_SMTP_HOST", "127.0.0.1");
        variables.put("PASSERELLE_SMTP_PORT", String.valueOf(ports.smtp()));
        variables.put("PASSERELLE_SMS_URL", "http://127.0.0.1:" + ports.sms());
        variables.put("PASSERELLE_BENEFICIARY_SMS_CONTENT_TYPE", "application/x-www-form-urlencoded");
        variables.put("PASSERELLE_BENEFICIARY_SMS_BODY", "to={to}&from={from}&text={text}&id={id}");
        variables.put("PASSERELLE_KEYSET", keyset().toString());
        variables.put("PASSERELLE_CLOCK", "movable");
        variables.put("QUARKUS_PROFILE", "local"); // production, the default profile, refuses a movable clock
        variables.put("PASSERELLE_ORIGIN", "http://localhost:" + ports.origin());
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        return variables;
    }

    private static int heapMegabytes() {
        return Integer.parseInt(System.getenv().getOrDefault("PASSERELLE_SERVICE_HEAP", "144"));
    }

    private Path jar() {
        return workspace.repository().resolve(name + "-service").resolve("target/quarkus-app/quarkus-run.jar");
    }

    private Path keyset() {
        return workspace.data("keys").resolve(name + ".json");
    }
}
