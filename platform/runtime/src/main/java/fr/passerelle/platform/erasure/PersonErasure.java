package fr.passerelle.platform.erasure;

import fr.passerelle.platform.person.ErasedPersons;
import fr.passerelle.platform.person.PersonAliases;
import fr.passerelle.platform.person.PersonColumn;
import fr.passerelle.platform.person.PersonColumns;
import fr.passerelle.platform.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Erases a person from the tables of this service, in the transaction of the caller. Done twice, it changes
/// nothing.
@ApplicationScoped
public class PersonErasure {
    private final Sql sql;
    private final PersonAliases aliases;
    private final ErasedPersons erased;

    PersonErasure(Sql sql, PersonAliases aliases, ErasedPersons erased) {
        this.sql = sql;
        this.aliases = aliases;
        this.erased = erased;
    }

    /// The files that were found to be this person's go with it.
    public void erase(UUID person, String departement) {
        aliases.standingFor(person).forEach(id -> {
            var pseudonym = erased.add(id, person, departement);
            PersonColumns.all().forEach(column -> erase(column, id, pseudonym));
        });
    }

    /// Names come from a list of ours that holds nothing but names.
    private void erase(PersonColumn column, UUID person, UUID pseudonym) {
        var table = column.table();
        var name = column.column();
        switch (OnErase.of(column)) {
            case ROW -> sql.update("delete from " + table + " where " + name + " = ?", person);
            case PSEUDONYM ->
                sql.update("update " + table + " set " + name + " = ? where " + name + " = ?", pseudonym, person);
            case ANY -> sql.update("delete from " + table + " where " + name + " && array[?::uuid]", person);
            case TEXT -> sql.update("delete from " + table + " where " + name + "::text like ?", "%" + person + "%");
            case AUDIT -> sql.all("select pseudonymise_read_audit(?, ?)", _ -> true, person, pseudonym);
            case NONE -> {}
        }
    }
}
