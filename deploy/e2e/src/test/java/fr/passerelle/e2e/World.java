package fr.passerelle.e2e;

import static io.restassured.RestAssured.given;

import fr.passerelle.local.LocalPlatform;
import fr.passerelle.local.Ports;
import fr.passerelle.testing.repository.Repository;
import io.restassured.specification.RequestSpecification;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/// One whole platform on free ports for all journeys of this JVM, stopped and deleted at the end. The module's
/// tests run in two: while one waits for what it has killed, the other goes on.
final class World {
    /// Two JVMs of one build never have the same; the numbers may begin anywhere, for modules build side by side.
    private static final int FORK = Integer.getInteger("e2e.fork", 1);

    /// Once, and where it fails every journey says why.
    private static final FutureTask<LocalPlatform> START = new FutureTask<>(World::start);

    private World() {}

    static LocalPlatform platform() {
        START.run();
        try {
            return START.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The platform did not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /// A request with the token of a client of the realm, through the origin as a partner sends it.
    static RequestSpecification asClient(String client) {
        return given().baseUri(platform().origin().toString())
                .auth()
                .oauth2(platform().clientToken(client));
    }

    /// The same for a person's account.
    static RequestSpecification asAccount(String account) {
        return given().baseUri(platform().origin().toString())
                .auth()
                .oauth2(platform().accountToken(account));
    }

    /// Rows of a service's database, each as its columns joined by `|`; read as the superuser, past every policy.
    static List<String> rows(String service, String sql) {
        var url =
                "jdbc:postgresql://127.0.0.1:%d/%s".formatted(platform().ports().postgres(), service);
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var result = connection.createStatement().executeQuery(sql)) {
            var rows = new ArrayList<String>();
            while (result.next()) {
                var row = new StringJoiner("|");
                for (var column = 1; column <= result.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(result.getString(column)));
                }
                rows.add(row.toString());
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    static long number(String service, String sql) {
        return Long.parseLong(rows(service, sql).getFirst());
    }

    private static LocalPlatform start() {
        var home = Repository.root().resolve("deploy/e2e/target/platform-" + FORK);
        var platform = new LocalPlatform(Repository.root(), home, Ports.claim());
        Runtime.getRuntime().addShutdownHook(new Thread(platform::reset));
        platform.reset();
        platform.start();
        return platform;
    }
}
