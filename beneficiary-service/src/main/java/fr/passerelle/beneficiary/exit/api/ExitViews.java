package fr.passerelle.beneficiary.exit.api;

import fr.passerelle.beneficiary.access.ReferentCircle;
import fr.passerelle.beneficiary.exit.Exit;
import fr.passerelle.beneficiary.exit.ExitRefused;
import fr.passerelle.beneficiary.exit.Exits;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// The exits of one person, for those who share that person.
@ApplicationScoped
class ExitViews {
    private final Session entities;
    private final Exits exits;
    private final Persons persons;
    private final PersonSight sight;
    private final ReferentCircle circle;
    private final ReadAudit audit;

    ExitViews(
            Session entities, Exits exits, Persons persons, PersonSight sight, ReferentCircle circle, ReadAudit audit) {
        this.entities = entities;
        this.exits = exits;
        this.persons = persons;
        this.sight = sight;
        this.circle = circle;
        this.audit = audit;
    }

    void require(UUID personId) {
        sight.require(personId);
    }

    ExitResponse byId(UUID personId, UUID id) {
        return shown(shared(personId, id));
    }

    Exit shared(UUID personId, UUID id) {
        sight.require(personId);
        return exits.byId(id).filter(exit -> exit.personId().equals(personId)).orElseThrow(ExitRefused::unknown);
    }

    /// After a change, its flush makes the version that is shown.
    ExitResponse shown(Exit exit) {
        entities.flush();
        audit.shown(exit.personId(), exit.departement(), "exit");
        return of(exit);
    }

    /// The last recorded first.
    List<ExitResponse> page(UUID personId, PageRequest page) {
        sight.require(personId);
        var person = persons.byId(personId).orElseThrow(PersonSight::unknown);
        audit.shown(personId, person.departement(), "exits");
        return entities
                .createNativeQuery("""
                        select e.* from person_exit e
                        where e.person_id = :person and e.id < :before
                        order by e.id desc limit :rows""", Exit.class)
                .setParameter("person", personId)
                .setParameter("before", page.beforeId())
                .setParameter("rows", page.rows())
                .getResultList()
                .stream()
                .map(this::of)
                .toList();
    }

    private ExitResponse of(Exit exit) {
        return ExitResponse.of(exit, !exit.reason().isSensitive() || circle.includesCaller(exit.personId()));
    }
}
