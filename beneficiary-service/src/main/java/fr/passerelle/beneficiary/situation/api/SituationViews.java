package fr.passerelle.beneficiary.situation.api;

import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.signal.Signals;
import fr.passerelle.beneficiary.situation.DeriveSituation;
import fr.passerelle.beneficiary.situation.NamePublics;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// The situation of one person, for those who share that person.
@ApplicationScoped
class SituationViews {
    private final DeriveSituation derive;
    private final NamePublics publics;
    private final Persons persons;
    private final Signals signals;
    private final PersonSight sight;
    private final ReadAudit audit;

    SituationViews(
            DeriveSituation derive,
            NamePublics publics,
            Persons persons,
            Signals signals,
            PersonSight sight,
            ReadAudit audit) {
        this.derive = derive;
        this.publics = publics;
        this.persons = persons;
        this.signals = signals;
        this.sight = sight;
        this.audit = audit;
    }

    SituationResponse of(UUID personId, LocalDate today) {
        sight.require(personId);
        var person = persons.byId(personId).orElseThrow(PersonSight::unknown);
        audit.shown(personId, person.departement(), "situation");
        var situation = derive.of(person);
        var prevention = sight.seesWholeDepartement() ? signals.isPreventionFor(personId) : null;
        return SituationResponse.of(situation, publics.of(situation, today), prevention, today);
    }
}
