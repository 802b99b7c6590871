package fr.passerelle.contract.cer;

import fr.passerelle.contract.orientation.Author;
import fr.passerelle.contract.orientation.KnownOrientation;
import fr.passerelle.contract.orientation.Orientations;
import fr.passerelle.contract.person.KnownPerson;
import fr.passerelle.contract.person.KnownPersons;
import fr.passerelle.contract.rule.CerType;
import fr.passerelle.contract.rule.ContractRules;
import fr.passerelle.contract.rule.ContractRules.Ground;
import fr.passerelle.contract.rule.Regime;
import fr.passerelle.platform.problem.Refusal;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/// What a contract takes from the orientation that it follows.
@ApplicationScoped
class FollowOrientation {
    private final Orientations orientations;
    private final KnownPersons persons;
    private final ContractRules rules;
    private final PersonSight sight;

    FollowOrientation(Orientations orientations, KnownPersons persons, ContractRules rules, PersonSight sight) {
        this.orientations = orientations;
        this.persons = persons;
        this.rules = rules;
        this.sight = sight;
    }

    /// The present one, for whoever may write under it.
    KnownOrientation orientationFor(UUID personId, Author by) {
        try {
            sight.require(personId);
        } catch (Refusal _) { // its organisme référent too shares the person from the orientation on
            throw CerRefused.orientationUnknown();
        }
        var orientation = orientations.currentOf(personId).orElseThrow(CerRefused::orientationUnknown);
        if (!by.writesFor(orientation.organisationId())) {
            throw CerRefused.notItsOrganisation();
        }
        return orientation;
    }

    /// Whether this kind of contract is written here under that orientation.
    void requireType(CerType type, KnownOrientation orientation, Ground ground) {
        if (type == CerType.CONTRAT_ENGAGEMENT && ground.regime() != Regime.REGIME_2025) {
            throw CerRefused.notInRegime(type);
        }
        if (!rules.needsValidation(type, orientation.organisationType(), ground)) {
            throw CerRefused.withoutValidation(); // in force on both signatures, where its organisation keeps it
        }
    }

    CerOrigin originFrom(KnownOrientation orientation, Author by, LocalDate on) {
        var regime = rules.regimeOf(orientation.departement(), orientation.decidedOn());
        var commune = persons.byId(orientation.personId())
                .map(KnownPerson::communeCode)
                .orElse(orientation.communeCode());
        return new CerOrigin(
                orientation.personId(),
                orientation.id(),
                orientation.decidedOn(),
                orientation.startsOn(),
                orientation.organisationId(),
                by.subject(),
                commune,
                regime,
                on,
                rules.signatureDueOn(orientation, regime).orElse(null));
    }
}
