package fr.passerelle.beneficiary.cafimport.persistence;

import fr.passerelle.beneficiary.cafimport.HouseholdSources;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Compressed before it is encrypted, as what is encrypted no longer compresses: about a sixth of its size, at the
/// speed that costs an import least.
@ApplicationScoped
class EncryptedSources implements HouseholdSources {
    private static final String KEEP = """
            insert into household_source (household_id, departement, caf_file_id, content_hash, content)
            values (?, ?, ?, ?, ?)
            on conflict (household_id) do update set caf_file_id = excluded.caf_file_id,
                content_hash = excluded.content_hash, content = excluded.content""";

    private final Sql sql;
    private final FieldCipher cipher;

    EncryptedSources(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public void keep(List<Source> sources) {
        var last = new LinkedHashMap<UUID, Source>();
        sources.forEach(source -> last.put(source.householdId(), source));
        sql.batch(KEEP, List.copyOf(last.values()), source -> new Object[] {
            source.householdId(),
            source.departement(),
            source.fileId(),
            source.contentHash(),
            cipher.encrypt(compressed(source.content()), context(source.householdId()))
        });
    }

    @Override
    public Optional<Source> of(UUID householdId) {
        return sql.first(
                "select * from household_source where household_id = ?",
                row -> new Source(
                        householdId,
                        row.getString("departement"),
                        row.getObject("caf_file_id", UUID.class),
                        row.getString("content_hash"),
                        expanded(cipher.decrypt(row.getBytes("content"), context(householdId)))),
                householdId);
    }

    private static String context(UUID householdId) {
        return "household.source:" + householdId;
    }

    private static String expanded(String compressed) {
        var bytes = new ByteArrayInputStream(compressed.getBytes(StandardCharsets.ISO_8859_1));
        try (var expanding = new InflaterInputStream(bytes)) {
            return new String(expanding.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A character per byte, as the cipher takes text.
    private static String compressed(String source) {
        var bytes = new ByteArrayOutputStream(source.length() / 4);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var compressing = new DeflaterOutputStream(bytes, deflater)) {
            compressing.write(source.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
