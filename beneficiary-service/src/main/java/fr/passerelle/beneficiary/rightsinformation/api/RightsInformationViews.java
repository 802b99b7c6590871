package fr.passerelle.beneficiary.rightsinformation.api;

import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.rightsinformation.RightsInformation;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.paging.PageRequest;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/// The acts of one person, for those who share that person.
@ApplicationScoped
class RightsInformationViews {
    private final Session entities;
    private final Persons persons;
    private final PersonSight sight;
    private final ReadAudit audit;

    RightsInformationViews(Session entities, Persons persons, PersonSight sight, ReadAudit audit) {
        this.entities = entities;
        this.persons = persons;
        this.sight = sight;
        this.audit = audit;
    }

    /// The last recorded first.
    List<RightsInformationResponse> page(UUID personId, PageRequest page) {
        sight.require(personId);
        var person = persons.byId(personId).orElseThrow(PersonSight::unknown);
        audit.shown(personId, person.departement(), "rights-information");
        return entities
                .createNativeQuery("""
                        select i.* from rights_information i
                        where i.person_id = :person and i.id < :before
                        order by i.id desc limit :rows""", RightsInformation.class)
                .setParameter("person", personId)
                .setParameter("before", page.beforeId())
                .setParameter("rows", page.rows())
                .getResultList()
                .stream()
                .map(RightsInformationResponse::of)
                .toList();
    }

    void require(UUID personId) {
        sight.require(personId);
    }
}
