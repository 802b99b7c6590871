package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import fr.passerelle.local.Ports;
import fr.passerelle.local.Workspace;
import fr.passerelle.local.process.Children;
import fr.passerelle.local.process.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The real PostgreSQL 18, run directly: the library that usually starts it would stop it with the launcher.
public final class PostgreSql implements Component {
    private static final String SUPERUSER = "postgres";
    private final Workspace workspace;
    private final Ports ports;
    private final PostgreSqlBinaries binaries;

    public PostgreSql(Workspace workspace, Ports ports) {
        this.workspace = workspace;
        this.ports = ports;
        this.binaries = new PostgreSqlBinaries(workspace.built().resolve("postgres"));
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<Integer> ports() {
        return List.of(ports.postgres());
    }

    @Override
    public void prepare() {
        binaries.unpack();
        if (Files.exists(folder().resolve("PG_VERSION"))) {
            return;
        }
        // The built-in locale folds accented letters the same way on every machine.
        Command.run(
                "PostgreSQL's data folder could not be made",
                workspace.log(name()),
                new Program(asUser(List.of(
                        binaries.tool("initdb").toString(),
                        "-D",
                        folder().toString(),
                        "-U",
                        SUPERUSER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + passwordFile(),
                        "-E",
                        "UTF8",
                        "--locale-provider=builtin",
                        "--locale=C.UTF-8"))));
    }

    @Override
    public Program program() {
        var command = new ArrayList<>(asUser(List.of(binaries.tool("postgres").toString(), "-D", folder().toString())));
        settings().forEach(setting -> command.addAll(List.of("-c", setting)));
        return new Program(command);
    }

    private List<String> settings() {
        return List.of(
                "listen_addresses=127.0.0.1",
                "port=" + ports.postgres(),
                "unix_socket_directories=",
                "max_connections=120",
                "shared_buffers=96MB",
                "max_wal_size=1GB",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC",
                "lc_messages=C");
    }

    @Override
    public boolean isHealthy() {
        try (var connection = connect()) {
            return connection.isValid(2);
        } catch (SQLException _) {
            return false;
        }
    }

    @Override
    public void settle() {
        try (var connection = connect()) {
            var databases = new Databases(connection);
            databases.create(Ports.SERVICES);
            databases.createOwned(Keycloak.DATABASE);
        } catch (SQLException e) {
            throw new PlatformFailure("The databases could not be created: " + e.getMessage(), e);
        }
    }

    /// An interrupt is PostgreSQL's fast shutdown; its answer to TERM would wait for clients to leave.
    @Override
    public void stop(Children children) {
        children.stop(
                name(),
                process -> Command.run(
                        "PostgreSQL could not be asked to stop",
                        workspace.log(name()),
                        new Program(List.of("kill", "-INT", String.valueOf(process.pid())))));
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:%d/postgres?connectTimeout=2".formatted(ports.postgres()),
                SUPERUSER,
                SUPERUSER);
    }

    private Path folder() {
        return workspace.data(name());
    }

    private Path passwordFile() {
        try {
            return Files.writeString(workspace.run().resolve("postgres.password"), SUPERUSER);
        } catch (IOException e) {
            throw new PlatformFailure("Cannot write under " + workspace.run(), e);
        }
    }

    /// PostgreSQL refuses to run as root: root runs it in a user namespace, where it is nobody.
    private static List<String> asUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return command;
        }
        var wrapped = new ArrayList<>(List.of("unshare", "-U"));
        wrapped.addAll(command);
        return wrapped;
    }
}
