package fr.passerelle.partner.orientation;

import fr.passerelle.partner.person.Person;
import fr.passerelle.partner.person.PersonLearned;
import fr.passerelle.partner.person.Persons;
import fr.passerelle.platform.clock.LocalDates;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sight.PersonSight;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Makes a proposal when a right opens, a diagnostic or a signal asks, or an agent, and completes it as long as nobody
/// has decided.
@ApplicationScoped
public class ProposeOrientation {
    private final Persons persons;
    private final Orientations orientations;
    private final ApplyRules rules;
    private final OrientationSettings settings;
    private final OrientationAnnouncer announcer;
    private final Clock clock;

    ProposeOrientation(
            Persons persons,
            Orientations orientations,
            ApplyRules rules,
            OrientationSettings settings,
            OrientationAnnouncer announcer,
            Clock clock) {
        this.persons = persons;
        this.orientations = orientations;
        this.rules = rules;
        this.settings = settings;
        this.announcer = announcer;
        this.clock = clock;
    }

    /// An agent asks for a proposal.
    @Transactional
    public Orientation handle(UUID beneficiaryId) {
        var person = persons.byId(beneficiaryId).orElseThrow(PersonSight::unknown);
        if (orientations.proposed(beneficiaryId).isPresent()) {
            throw OrientationRefused.alreadyProposed();
        }
        var orientation = begin(person, rules.proposalFor(person));
        orientations.flush();
        return orientation;
    }

    void learned(@Observes PersonLearned fact) {
        var person = fact.person();
        orientations
                .proposed(person.id())
                .ifPresentOrElse(open -> propose(open, person, rules.proposalFor(person)), () -> beginIfAsked(fact));
    }

    private void beginIfAsked(PersonLearned fact) {
        var person = fact.person();
        if (fact.asking()) {
            var proposal = rules.proposalFor(person);
            if (!isAlreadyFollowedThere(person.id(), proposal)) {
                begin(person, proposal);
            }
        } else if (isToBeOriented(person)) {
            begin(person, rules.proposalFor(person));
        }
    }

    /// The legal time runs and nobody has ever decided: it is a task from the first day, diagnostic or not.
    private boolean isToBeOriented(Person person) {
        return person.clockStartedOn().isPresent() && orientations.decided(person.id()) == 0;
    }

    private boolean isAlreadyFollowedThere(UUID beneficiaryId, Proposal proposal) {
        return orientations
                .current(beneficiaryId)
                .flatMap(Orientation::decision)
                .filter(decision ->
                        proposal.destination().filter(decision::leadsTo).isPresent())
                .isPresent();
    }

    private Orientation begin(Person person, Proposal proposal) {
        var rank = orientations.decided(person.id()) + 1;
        var orientation = new Orientation(Ids.next(), person, rank, LocalDates.today(clock));
        propose(orientation, person, proposal);
        orientations.add(orientation);
        return orientation;
    }

    private void propose(Orientation orientation, Person person, Proposal proposal) {
        orientation
                .propose(proposal, person, clockOf(orientation, person), clock.instant())
                .ifPresent(announcer::announce);
    }

    /// Whoever was oriented once is followed: the legal time to orient is that of the first orientation.
    private @Nullable Due clockOf(Orientation orientation, Person person) {
        return Optional.of(orientation)
                .filter(one -> one.rank() == 1)
                .flatMap(one -> person.clockStartedOn())
                .map(day -> settings.due(person.departement(), day))
                .orElse(null);
    }
}
