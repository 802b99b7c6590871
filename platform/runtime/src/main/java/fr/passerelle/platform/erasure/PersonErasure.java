package fr.passerelle.platform.erasure;

import fr.passerelle.platform.person.ErasedPersons;
import fr.passerelle.platform.person.PersonAliases;
import fr.passerelle.platform.person.PersonColumn;
import fr.passerelle.platform.person.PersonColumns;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.StringJoiner;
import java.util.UUID;

/// Erases a person from the tables of this service, in the transaction of the caller. Done twice, it changes
/// nothing.
@ApplicationScoped
public class PersonErasure {
    /// A person's own row takes their id off whatever points at it, which would then be found no more.
    private static final List<PersonColumn> OWN_ROWS_LAST = PersonColumns.all().stream()
            .sorted(Comparator.comparing(column -> column.column().equals("id")))
            .toList();

    private final Sql sql;
    private final PersonAliases aliases;
    private final ErasedPersons erased;

    PersonErasure(Sql sql, PersonAliases aliases, ErasedPersons erased) {
        this.sql = sql;
        this.aliases = aliases;
        this.erased = erased;
    }

    /// The files that were found to be this person's go with it, column by column: a row of the one may point at a row
    /// of the other.
    public void erase(UUID person, String departement) {
        var pseudonyms = new LinkedHashMap<UUID, UUID>();
        aliases.standingFor(person).forEach(id -> pseudonyms.put(id, erased.add(id, person, departement)));
        OWN_ROWS_LAST.forEach(column -> pseudonyms.forEach((id, pseudonym) -> erase(column, id, pseudonym)));
    }

    /// Names come from a list of ours that holds nothing but names.
    private void erase(PersonColumn column, UUID person, UUID pseudonym) {
        var table = column.table();
        var name = column.column();
        switch (OnErase.of(column)) {
            case ROW -> delete(column, person);
            case PSEUDONYM -> keep(column, person, pseudonym);
            case ANY -> sql.update("delete from " + table + " where " + name + " && array[?::uuid]", person);
            case TEXT -> sql.update("delete from " + table + " where " + name + "::text like ?", "%" + person + "%");
            case AUDIT -> sql.all("select pseudonymise_read_audit(?, ?)", _ -> true, person, pseudonym);
            case NONE -> {}
        }
    }

    private void delete(PersonColumn column, UUID person) {
        var ofPerson = " from " + column.table() + " where " + column.column() + " = ?";
        column.columns("frees").stream()
                .map(pointing -> pointing.split("\\.", 2))
                .forEach(pointing -> sql.update(
                        "update %1$s set %2$s = null where %2$s in (select id%3$s)"
                                .formatted(pointing[0], pointing[1], ofPerson),
                        person));
        sql.update("delete" + ofPerson, person);
    }

    /// What of the row led elsewhere goes, and it gets another id than the one that was announced.
    private void keep(PersonColumn column, UUID person, UUID pseudonym) {
        var changes = new StringJoiner(", ").add(column.column() + " = ?");
        column.columns("with").forEach(other -> changes.add(other + " = null"));
        column.columns("anew").forEach(own -> changes.add(own + " = gen_random_uuid()"));
        sql.update(
                "update %s set %s where %s = ?".formatted(column.table(), changes, column.column()), pseudonym, person);
    }
}
