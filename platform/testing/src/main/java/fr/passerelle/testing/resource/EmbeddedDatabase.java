package fr.passerelle.testing.resource;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL server of this JVM, with one database, one owner and one application role per service.
final class EmbeddedDatabase {
    private static final Path FOLDER = Scratch.folder("postgres");
    private static final int PORT = Scratch.freePort();
    private static final Map<String, Map<String, String>> SETTINGS = new HashMap<>();

    /// More than `quarkus.datasource.jdbc.foreground-validation-interval`.
    private static final Duration TESTED_AFTER = Duration.ofMillis(1500);

    private static @Nullable EmbeddedPostgres server;

    static {
        Scratch.deleteAtExit(FOLDER, EmbeddedDatabase::stop);
    }

    private EmbeddedDatabase() {}

    static synchronized void start(String... none) {
        if (server == null) {
            server = begun();
            if (!SETTINGS.isEmpty()) {
                letConnectionsRest();
            }
        }
    }

    private static EmbeddedPostgres begun() {
        try {
            return EmbeddedPostgres.builder()
                    .setPort(PORT)
                    .setDataDirectory(FOLDER.resolve("data"))
                    .setOverrideWorkingDirectory(Scratch.perUser("postgres").toFile())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofMinutes(1))
                    .setServerConfig("max_connections", "200")
                    .setServerConfig("shared_buffers", "64MB")
                    .setServerConfig("fsync", "off") // what a test writes need not survive a power cut
                    .setServerConfig("full_page_writes", "off")
                    .start();
        } catch (IOException refused) {
            throw new IllegalStateException("PostgreSQL does not start", refused);
        }
    }

    /// After an outage a pool may give a connection of before, unless it rested long enough to be tested first.
    private static void letConnectionsRest() {
        try {
            Thread.sleep(TESTED_AFTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static synchronized void stop(String... none) {
        if (server != null) {
            try {
                server.close();
            } catch (IOException refused) {
                throw new IllegalStateException("PostgreSQL does not stop", refused);
            }
            server = null;
        }
    }

    /// @param service the one name of the service whose database is wanted
    static synchronized Map<String, String> settings(String... service) {
        start();
        return SETTINGS.computeIfAbsent(service[0], EmbeddedDatabase::create);
    }

    private static Map<String, String> create(String service) {
        var owner = service + "_owner";
        var app = service + "_app";
        execute(List.of(
                "create role " + owner + " login nosuperuser nobypassrls password '" + owner + "'",
                "create role " + app + " login nosuperuser nobypassrls password '" + app + "'",
                "create database " + service + " owner " + owner));
        var url = "jdbc:postgresql://localhost:" + PORT + "/" + service;
        return Map.ofEntries(
                Map.entry("quarkus.datasource.jdbc.url", url),
                Map.entry("quarkus.datasource.username", app),
                Map.entry("quarkus.datasource.password", app),
                Map.entry("quarkus.flyway.username", owner),
                Map.entry("quarkus.flyway.password", owner),
                Map.entry("quarkus.flyway.placeholders.app_role", app),
                Map.entry("PASSERELLE_DB_URL", url),
                Map.entry("PASSERELLE_DB_OWNER", owner),
                Map.entry("PASSERELLE_DB_OWNER_PASSWORD", owner),
                Map.entry("PASSERELLE_DB_APP", app),
                Map.entry("PASSERELLE_DB_APP_PASSWORD", app));
    }

    private static void execute(List<String> statements) {
        if (server == null) {
            throw new IllegalStateException("PostgreSQL is stopped");
        }
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }
}
