package fr.passerelle.platform.outbox;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.postgresql.Driver;
import org.postgresql.PGConnection;

/// One replica relays at a time: the one whose connection holds the advisory lock. The same connection listens
/// for the commits of the other replicas, or tells the holder about ours. It is not of the pool, which it would
/// empty.
final class RelaySeat {
    private static final String TAKE = "select pg_try_advisory_lock(20411, hashtext(?))";
    private static final int ROUND_MILLIS = 1_000;
    private static final int COALESCE_MILLIS = 5; // a NOTIFY per commit would serialise the commits

    private final AgroalDataSource dataSource;
    private final String channel;
    private final Runnable onNews;
    private final Semaphore commits = new Semaphore(0);
    private volatile boolean held;

    /// @param channel name of the lock and of the notifications, an SQL identifier
    RelaySeat(AgroalDataSource dataSource, String channel, Runnable onNews) {
        this.dataSource = dataSource;
        this.channel = channel;
        this.onNews = onNews;
    }

    boolean isHeld() {
        return held;
    }

    void tellHolder() {
        commits.release();
    }

    /// Waits for the seat and keeps it while the connection lives; ends by an exception or an interruption.
    void keep() throws SQLException, InterruptedException {
        try (var connection = connect()) {
            while (!Thread.currentThread().isInterrupted()) {
                if (held) {
                    listen(connection);
                } else if (take(connection)) {
                    held = true;
                    onNews.run();
                } else {
                    tell(connection);
                }
            }
        } finally {
            held = false;
        }
    }

    private boolean take(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement(TAKE);
                var listen = connection.createStatement()) {
            lock.setString(1, channel);
            try (var answer = lock.executeQuery()) {
                if (!answer.next() || !answer.getBoolean(1)) {
                    return false;
                }
            }
            listen.execute("listen " + channel);
            return true;
        }
    }

    private void listen(Connection connection) throws SQLException {
        var notifications = connection.unwrap(PGConnection.class).getNotifications(ROUND_MILLIS);
        if (notifications != null && notifications.length > 0) {
            onNews.run();
        } else if (!connection.isValid(5)) {
            throw new SQLException("the connection of the relay is lost, and its seat with it");
        }
    }

    private void tell(Connection connection) throws SQLException, InterruptedException {
        if (commits.tryAcquire(ROUND_MILLIS, TimeUnit.MILLISECONDS)) {
            Thread.sleep(COALESCE_MILLIS);
            commits.drainPermits();
            try (var statement = connection.createStatement()) {
                statement.execute("notify " + channel);
            }
        }
    }

    private Connection connect() throws SQLException {
        var factory =
                dataSource.getConfiguration().connectionPoolConfiguration().connectionFactoryConfiguration();
        var settings = new Properties();
        if (factory.principal() instanceof NamePrincipal principal) {
            settings.setProperty("user", principal.getName());
        }
        for (var credential : factory.credentials()) {
            if (credential instanceof SimplePassword password) {
                settings.setProperty("password", password.getWord());
            }
        }
        settings.setProperty("ApplicationName", "outbox-relay");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("connectTimeout", "5");
        var connection = new Driver().connect(factory.jdbcUrl(), settings);
        if (connection == null) {
            throw new SQLException("not an address of PostgreSQL: " + factory.jdbcUrl());
        }
        return connection;
    }
}
