package fr.passerelle.testing.resource;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.nio.file.Path;
import java.util.Map;

/// A real PostgreSQL 18, one per JVM, with the database of the service under test.
///
/// The service is the init argument `service`, else the name of the module's folder without `-service`.
public final class PostgresResource implements QuarkusTestResourceLifecycleManager {
    private String service = moduleName();

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.getOrDefault("service", service);
    }

    @Override
    public Map<String, String> start() {
        return settings(service);
    }

    /// Nothing: the server serves the next test class too and ends with the JVM.
    @Override
    public void stop() {}

    /// The configuration by which a service reaches its database; starts the server where it is not running.
    @SuppressWarnings("unchecked") // the other side is EmbeddedDatabase.settings, of this type
    public static Map<String, String> settings(String service) {
        return (Map<String, String>) OncePerJvm.call(EmbeddedDatabase.class, "settings", service);
    }

    /// Ends the server as an outage would; its data stays.
    public static void stopServer() {
        OncePerJvm.call(EmbeddedDatabase.class, "stop");
    }

    /// Starts it again, on the same port, and returns when no connection of before is given untested.
    public static void startServer() {
        OncePerJvm.call(EmbeddedDatabase.class, "start");
    }

    private static String moduleName() {
        var folder = Path.of("").toAbsolutePath().getFileName().toString();
        return folder.replaceFirst("-service$", "").replace('-', '_');
    }
}
