package fr.passerelle.beneficiary.cafimport.persistence;

import fr.passerelle.beneficiary.cafimport.HouseholdSources;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.zip.DeflaterOutputStream;

/// Compressed before it is encrypted, as what is encrypted no longer compresses: about a sixth of its size.
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
            cipher.encrypt(compressed(source.content()), "household.source:" + source.householdId())
        });
    }

    /// A character per byte, as the cipher takes text.
    private static String compressed(String source) {
        var bytes = new ByteArrayOutputStream();
        try (var compressing = new DeflaterOutputStream(bytes)) {
            compressing.write(source.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }
}
