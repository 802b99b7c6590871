package fr.passerelle.beneficiary.person;

import fr.passerelle.beneficiary.name.NameKey;
import fr.passerelle.beneficiary.name.SearchKeys;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/// Makes the search keys again of people whose keys an earlier version of the service made, so that a better way to
/// compare names reaches those who are known already.
@ApplicationScoped
public class RefreshNameKeys {
    private static final int AT_ONCE = 500;
    private static final String WAITING = "select * from departements_with_other_name_keys(?)";
    private static final String OLD = """
            select id, departement, name_key from person where name_keys_version <> ?
            limit ? for no key update skip locked""";
    private static final String KEEP = "update person set name_keys = ?, name_keys_version = ? where id = ?";

    private final Sql sql;

    RefreshNameKeys(Sql sql) {
        this.sql = sql;
    }

    private record Old(UUID id, String departement, NameKey name) {}

    public List<String> departementsWaiting() {
        return sql.all(WAITING, row -> row.getString(1), SearchKeys.VERSION);
    }

    /// @return whether there may be more
    @Transactional
    public boolean next() {
        var old = sql.all(
                OLD,
                row -> new Old(
                        row.getObject("id", UUID.class),
                        row.getString("departement"),
                        new NameKey(row.getString("name_key"))),
                SearchKeys.VERSION,
                AT_ONCE);
        sql.batch(KEEP, old, one ->
                new Object[] {SearchKeys.of(one.name(), one.departement()), SearchKeys.VERSION, one.id()});
        return old.size() == AT_ONCE;
    }
}
