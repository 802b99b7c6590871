package fr.passerelle.partner.person.persistence;

import fr.passerelle.partner.person.Person;
import fr.passerelle.partner.person.Persons;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PanachePersons implements Persons, PanacheRepositoryBase<Person, UUID> {
    @Override
    public Optional<Person> byId(UUID id) {
        return findByIdOptional(id);
    }

    @Override
    public void add(Person person) {
        persist(person);
    }
}
