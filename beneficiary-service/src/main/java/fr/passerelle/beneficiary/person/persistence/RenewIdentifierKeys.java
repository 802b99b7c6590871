package fr.passerelle.beneficiary.person.persistence;

import fr.passerelle.beneficiary.person.Nir;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Entry;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.secrecy.BlindIndex;
import fr.passerelle.platform.secrecy.FieldCipher;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The third step of a rotation (ADR-0005): what was written under earlier keys is encrypted with the present one and
/// found by every version of the index, while everybody goes on reading. Afterwards the oldest version can be dropped.
@ApplicationScoped
public class RenewIdentifierKeys {
    private static final int AT_ONCE = 200;

    /// By which a ciphertext says the key that made it: a byte of version and the four of the key's id.
    private static final int KEY_ID = 5;

    private static final String WAITING = "select * from departements_with_other_identifier_keys(?, ?)";
    private static final String OLD = """
            select i.kind, i.owner_id, i.departement, h.regime, h.organisme
            from protected_identifier i
            left join household h on h.id = i.owner_id and i.kind = 'HOUSEHOLD_MATRICULE'
            where substring(i.ciphertext for 5) <> decode(?, 'hex')
               or not exists (select 1 from identifier_digest d
                              where d.kind = i.kind and d.owner_id = i.owner_id and d.key_version = ?)
            limit ? for no key update of i skip locked""";

    private final Sql sql;
    private final ProtectedIdentifiers identifiers;
    private final BlindIndex index;
    private final FieldCipher cipher;

    RenewIdentifierKeys(Sql sql, ProtectedIdentifiers identifiers, BlindIndex index, FieldCipher cipher) {
        this.sql = sql;
        this.identifiers = identifiers;
        this.index = index;
        this.cipher = cipher;
    }

    private record Old(
            Kind kind,
            UUID owner,
            String departement,
            @Nullable String regime,
            @Nullable String organisme) {}

    public List<String> departementsWaiting() {
        return sql.all(WAITING, row -> row.getString(1), presentKey(), latestVersion());
    }

    /// @return whether there may be more
    @Transactional
    public boolean next() {
        var old = sql.all(
                OLD,
                row -> new Old(
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("owner_id", UUID.class),
                        row.getString("departement"),
                        row.getString("regime"),
                        row.getString("organisme")),
                presentKey(),
                latestVersion(),
                AT_ONCE);
        identifiers.putAll(old.stream().map(this::again).toList());
        return old.size() == AT_ONCE;
    }

    private Entry again(Old old) {
        var value = identifiers.reveal(old.kind(), old.owner()).orElseThrow();
        var lookup = switch (old.kind()) {
            case PERSON_NIR -> new Nir(value).body();
            case PERSON_NTT -> value;
            case HOUSEHOLD_MATRICULE -> old.regime() + "-" + old.organisme() + ":" + value;
        };
        return new Entry(old.departement(), old.kind(), old.owner(), lookup, value);
    }

    private String presentKey() {
        return HexFormat.of().formatHex(Arrays.copyOf(cipher.encrypt("", "which key"), KEY_ID));
    }

    private int latestVersion() {
        return index.digests("version", "").getLast().keyVersion();
    }
}
