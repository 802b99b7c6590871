package fr.passerelle.contract.cer;

import fr.passerelle.contract.binome.KnownBinome;
import fr.passerelle.contract.binome.Writers;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a contract takes from those who follow the person: an orientation, or a binôme where it is an accompagnement
/// global.
@ApplicationScoped
class FollowOrientation {
    private final Orientations orientations;
    private final Writers writers;
    private final KnownPersons persons;
    private final ContractRules rules;
    private final PersonSight sight;

    FollowOrientation(
            Orientations orientations, Writers writers, KnownPersons persons, ContractRules rules, PersonSight sight) {
        this.orientations = orientations;
        this.writers = writers;
        this.persons = persons;
        this.rules = rules;
        this.sight = sight;
    }

    /// Who follows a person; one of the two at least is there, and the orientation decides where both are.
    record Footing(
            UUID personId,
            @Nullable KnownOrientation orientation,
            @Nullable KnownBinome binome,
            String departement,
            String organisationId,
            String organisationType,
            LocalDate decidedOn,
            LocalDate startsOn) {

        @Nullable String referentId() {
            return orientation == null ? null : organisationId;
        }

        static Footing of(KnownOrientation orientation, Optional<KnownBinome> binome) {
            return new Footing(
                    orientation.personId(),
                    orientation,
                    binome.orElse(null),
                    orientation.departement(),
                    orientation.organisationId(),
                    orientation.organisationType(),
                    orientation.decidedOn(),
                    orientation.startsOn());
        }

        static Footing of(KnownBinome binome) {
            var social = binome.travailleurSocial();
            return new Footing(
                    binome.personId(),
                    null,
                    binome,
                    binome.departement(),
                    social.organisationId(),
                    social.organisationType(),
                    binome.startsOn(),
                    binome.startsOn());
        }
    }

    /// The present one, for whoever may write under it.
    Footing footingFor(UUID personId, CerType type, Author by, LocalDate on) {
        try {
            sight.require(personId);
        } catch (Refusal _) { // whoever follows the person shares them from the first day on
            throw CerRefused.orientationUnknown();
        }
        var binome = writers.binomeFor(personId, type, on);
        var footing = orientations
                .currentOf(personId)
                .map(orientation -> Footing.of(orientation, binome))
                .or(() -> binome.map(Footing::of))
                .orElseThrow(CerRefused::orientationUnknown);
        if (!writers.include(by, footing.referentId(), binome)) {
            throw CerRefused.notItsOrganisation();
        }
        return footing;
    }

    /// Whether this kind of contract is written here by those who follow the person.
    void requireType(CerType type, Footing footing, Ground ground) {
        if (type == CerType.CONTRAT_ENGAGEMENT && ground.regime() != Regime.REGIME_2025) {
            throw CerRefused.notInRegime(type);
        }
        if (!rules.needsValidation(type, footing.organisationType(), ground)) {
            throw CerRefused.withoutValidation(); // in force on both signatures, where its organisation keeps it
        }
    }

    CerOrigin originFrom(Footing footing, Author by, LocalDate on) {
        var regime = rules.regimeOf(footing.departement(), footing.decidedOn());
        var orientation = Optional.ofNullable(footing.orientation());
        var commune = persons.byId(footing.personId())
                .map(KnownPerson::communeCode)
                .or(() -> orientation.map(KnownOrientation::communeCode))
                .orElse(null);
        return new CerOrigin(
                footing.personId(),
                orientation.map(KnownOrientation::id).orElse(null),
                Optional.ofNullable(footing.binome()).map(KnownBinome::id).orElse(null),
                footing.decidedOn(),
                footing.startsOn(),
                footing.organisationId(),
                by.subject(),
                commune,
                regime,
                on,
                orientation.flatMap(one -> rules.signatureDueOn(one, regime)).orElse(null));
    }
}
