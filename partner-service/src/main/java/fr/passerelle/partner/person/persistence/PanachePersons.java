package fr.passerelle.partner.person.persistence;

import fr.passerelle.partner.person.Person;
import fr.passerelle.partner.person.Persons;
import fr.passerelle.platform.merge.PersonMerges;
import fr.passerelle.platform.sql.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanachePersons implements Persons, PanacheRepositoryBase<Person, UUID> {
    private static final String DEPARTEMENT = "select departement from person where beneficiary_id = ?";

    private final Sql sql;
    private final PersonMerges merges;

    PanachePersons(Sql sql, PersonMerges merges) {
        this.sql = sql;
        this.merges = merges;
    }

    @Override
    public Optional<Person> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public Optional<Person> held(UUID id) {
        sql.first(DEPARTEMENT, row -> row.getString(1), id).ifPresent(merges::holdOff);
        return findByIdOptional(id);
    }

    @Override
    public void add(Person person) {
        persist(person);
    }
}
