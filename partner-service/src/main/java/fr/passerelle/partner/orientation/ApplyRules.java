package fr.passerelle.partner.orientation;

import fr.passerelle.partner.convention.FindBasis;
import fr.passerelle.partner.person.Person;
import fr.passerelle.partner.structure.Structure;
import fr.passerelle.partner.structure.StructureType;
import fr.passerelle.partner.structure.Structures;
import fr.passerelle.platform.clock.LocalDates;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/// Looks at a person with the rules of the département, and names the article that the proposal rests on.
@ApplicationScoped
class ApplyRules {
    private final OrientationSettings settings;
    private final Structures structures;
    private final FindBasis basis;
    private final Clock clock;

    ApplyRules(OrientationSettings settings, Structures structures, FindBasis basis, Clock clock) {
        this.settings = settings;
        this.structures = structures;
        this.basis = basis;
        this.clock = clock;
    }

    Proposal proposalFor(Person person) {
        var today = LocalDates.today(clock);
        var departement = person.departement();
        var espace = person.communeCode()
                .flatMap(code -> structures.serving(departement, code, StructureType.ESPACE_INSERTION, today).stream()
                        .findFirst())
                .map(Structure::organisationId)
                .orElse(null);
        var proposal = Proposal.of(Situation.of(person, espace), settings.rules(departement, today));
        return proposal.restingOn(proposal.decidingRule()
                .flatMap(rule -> proposal.destination()
                        .flatMap(to -> basis.ofRule(departement, rule, to.organisationId(), today))));
    }
}
