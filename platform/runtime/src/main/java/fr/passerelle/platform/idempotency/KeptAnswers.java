package fr.passerelle.platform.idempotency;

import fr.passerelle.platform.secrecy.FieldCipher;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The table of kept answers. Works on the connection of the current transaction.
@Singleton
public class KeptAnswers {
    private static final Duration KEPT = Duration.ofHours(24);

    /// Real time, whatever the clock of the local run says: a key is about the network.
    private final Clock clock = Clock.systemUTC();

    private final DataSource database;
    private final FieldCipher cipher;

    @Inject
    KeptAnswers(DataSource database, FieldCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /// @param fingerprint of the request that was answered
    record Kept(String fingerprint, KeptAnswer answer) {}

    /// Until the end of the transaction; false where another one holds the scope.
    boolean lock(String scope) throws SQLException {
        try (var connection = database.getConnection();
                var statement =
                        connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            statement.setString(1, scope);
            try (var rows = statement.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    Optional<Kept> find(String scope) throws SQLException {
        var sql =
                "select fingerprint, status, answer, location, etag from idempotency where scope = ? and kept_until > ?";
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, scope);
            statement.setObject(2, now());
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                var answer = new KeptAnswer(
                        rows.getInt("status"),
                        decrypted(rows.getBytes("answer"), scope),
                        rows.getString("location"),
                        rows.getString("etag"));
                return Optional.of(new Kept(rows.getString("fingerprint"), answer));
            }
        }
    }

    void keep(String scope, String fingerprint, KeptAnswer answer) throws SQLException {
        try (var connection = database.getConnection()) {
            forget(connection, "delete from idempotency where scope = ?", scope); // one that has expired
            var sql = "insert into idempotency values (?, ?, ?, ?, ?, ?, ?, ?)";
            try (var statement = connection.prepareStatement(sql)) {
                statement.setString(1, scope);
                statement.setString(2, fingerprint);
                statement.setInt(3, answer.status());
                statement.setBytes(4, answer.body() == null ? null : cipher.encrypt(answer.body(), context(scope)));
                statement.setString(5, answer.location());
                statement.setString(6, answer.etag());
                statement.setArray(
                        7, connection.createArrayOf("uuid", answer.mentions().toArray()));
                statement.setObject(8, now().plus(KEPT));
                statement.executeUpdate();
            }
        }
    }

    /// For an erasure: no answer that names one of these stays.
    @Transactional
    public void forget(Collection<UUID> erased) {
        try (var connection = database.getConnection()) {
            var ids = connection.createArrayOf("uuid", erased.toArray());
            forget(connection, "delete from idempotency where mentions && ?", ids);
        } catch (SQLException e) {
            throw new IllegalStateException("kept answers could not be erased", e);
        }
    }

    @Scheduled(every = "15m", delayed = "1m", identity = "idempotency-purge")
    @Transactional
    void forgetOld() throws SQLException {
        try (var connection = database.getConnection()) {
            forget(connection, "delete from idempotency where kept_until <= ?", now());
        }
    }

    private static void forget(Connection connection, String sql, Object which) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, which);
            statement.executeUpdate();
        }
    }

    private @Nullable String decrypted(byte @Nullable [] secret, String scope) {
        return secret == null ? null : cipher.decrypt(secret, context(scope));
    }

    private static String context(String scope) {
        return "idempotency:" + scope;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
