package fr.passerelle.beneficiary.person.persistence;

import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.platform.secrecy.BlindIndex;
import fr.passerelle.platform.secrecy.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Plain SQL in the transaction of the caller: no entity ever holds a clear NIR.
@ApplicationScoped
class SqlProtectedIdentifiers implements ProtectedIdentifiers {
    private static final String FIND = """
            select d.digest, coalesce(alias.survivor, d.owner_id) as owner_id
            from identifier_digest d left join person_alias alias on alias.merged = d.owner_id
            where d.departement = ? and d.kind = ? and d.digest = any(?)""";
    private static final String KEEP = """
            insert into protected_identifier (kind, owner_id, departement, ciphertext) values (?, ?, ?, ?)
            on conflict (kind, owner_id) do update set ciphertext = excluded.ciphertext""";
    private static final String FORGET = """
            delete from identifier_digest where kind = ? and owner_id = ? and not digest = any(?)""";
    private static final String INDEX = """
            insert into identifier_digest (departement, kind, digest, key_version, owner_id) values (?, ?, ?, ?, ?)
            on conflict do nothing""";

    /// The owner's own, else one of those for whom the owner stands.
    private static final String REVEAL = """
            select ciphertext, owner_id from protected_identifier
            where kind = ? and (owner_id = ? or owner_id in (select merged from person_alias where survivor = ?))
            order by owner_id <> ?, owner_id limit 1""";

    private final DataSource database;
    private final BlindIndex index;
    private final FieldCipher cipher;

    SqlProtectedIdentifiers(DataSource database, BlindIndex index, FieldCipher cipher) {
        this.database = database;
        this.index = index;
        this.cipher = cipher;
    }

    @Override
    public Map<String, UUID> owners(String departement, Kind kind, Collection<String> values) {
        var valueOf = new HashMap<String, String>();
        for (var value : values) {
            index.digests(kind.name(), value).forEach(digest -> valueOf.put(digest.value(), value));
        }
        var owners = new HashMap<String, UUID>();
        if (valueOf.isEmpty()) {
            return owners;
        }
        return withConnection(connection -> {
            try (var find = connection.prepareStatement(FIND)) {
                find.setString(1, departement);
                find.setString(2, kind.name());
                find.setArray(
                        3, connection.createArrayOf("text", valueOf.keySet().toArray()));
                try (var rows = find.executeQuery()) {
                    while (rows.next()) {
                        owners.put(valueOf.get(rows.getString("digest")), rows.getObject("owner_id", UUID.class));
                    }
                }
            }
            return owners;
        });
    }

    /// Three round trips however many they are.
    @Override
    public void putAll(List<Entry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        withConnection(connection -> {
            try (var keep = connection.prepareStatement(KEEP);
                    var forget = connection.prepareStatement(FORGET);
                    var find = connection.prepareStatement(INDEX)) {
                for (var entry : entries) {
                    keep(entry, keep);
                    var digests = index.digests(entry.kind().name(), entry.lookup());
                    forgetOthers(entry, digests, forget);
                    for (var digest : digests) {
                        find(entry, digest, find);
                    }
                }
                keep.executeBatch();
                forget.executeBatch();
                return find.executeBatch().length;
            }
        });
    }

    private void keep(Entry entry, PreparedStatement keep) throws SQLException {
        keep.setString(1, entry.kind().name());
        keep.setObject(2, entry.owner());
        keep.setString(3, entry.departement());
        keep.setBytes(4, cipher.encrypt(entry.value(), context(entry.kind(), entry.owner())));
        keep.addBatch();
    }

    private static void forgetOthers(Entry entry, List<BlindIndex.Digest> active, PreparedStatement forget)
            throws SQLException {
        var digests = active.stream().map(BlindIndex.Digest::value).toArray();
        forget.setString(1, entry.kind().name());
        forget.setObject(2, entry.owner());
        forget.setArray(3, forget.getConnection().createArrayOf("text", digests));
        forget.addBatch();
    }

    private static void find(Entry entry, BlindIndex.Digest digest, PreparedStatement find) throws SQLException {
        find.setString(1, entry.departement());
        find.setString(2, entry.kind().name());
        find.setString(3, digest.value());
        find.setInt(4, digest.keyVersion());
        find.setObject(5, entry.owner());
        find.addBatch();
    }

    /// In the order of the digests, so that no two wait for each other.
    @Override
    public void hold(String departement, Kind kind, Collection<String> values) {
        var digests = values.stream()
                .flatMap(value -> index.digests(kind.name(), value).stream())
                .map(digest -> departement + digest.value())
                .sorted()
                .toList();
        withConnection(connection -> {
            try (var hold = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
                for (var digest : digests) {
                    hold.setString(1, digest);
                    hold.execute();
                }
            }
            return digests.size();
        });
    }

    @Override
    public Optional<String> reveal(Kind kind, UUID owner) {
        return withConnection(connection -> {
            try (var reveal = connection.prepareStatement(REVEAL)) {
                reveal.setString(1, kind.name());
                reveal.setObject(2, owner);
                reveal.setObject(3, owner);
                reveal.setObject(4, owner);
                try (var rows = reveal.executeQuery()) {
                    return rows.next()
                            ? Optional.of(cipher.decrypt(
                                    rows.getBytes("ciphertext"), context(kind, rows.getObject("owner_id", UUID.class))))
                            : Optional.empty();
                }
            }
        });
    }

    /// Bound to the ciphertext: copied to another row, it does not open.
    private static String context(Kind kind, UUID owner) {
        return kind + ":" + owner;
    }

    private <T> T withConnection(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("the protected identifiers could not be reached", e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
