package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.access.LinkReason;
import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.household.RecordHousehold.Change;
import fr.passerelle.beneficiary.household.RecordHousehold.Command;
import fr.passerelle.beneficiary.household.RecordHousehold.Outcome;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.sight.PersonLinks;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// A household as the Caf tells it: the same content once, an older file never over a newer one. For one batch, in
/// memory.
final class RecordCafHousehold {
    private final LoadedHouseholds households;
    private final MatchMembers members;
    private final RecordRight rights;
    private final HouseholdFacts facts;
    private final Set<PersonLinks.Link> links = new LinkedHashSet<>();
    private final List<TellMembers.Opening> toTell = new ArrayList<>();

    RecordCafHousehold(LoadBatch.Loaded loaded, HouseholdFacts facts) {
        this.households = loaded.households();
        var desk = new FindDeskHousehold(loaded.households(), loaded.persons(), loaded.nirs());
        this.members = new MatchMembers(loaded.persons(), loaded.nirs(), desk);
        this.rights = new RecordRight(loaded.rights());
        this.facts = facts;
    }

    /// Who is to be shared with the body that pays, once the people are written.
    Set<PersonLinks.Link> links() {
        return links;
    }

    /// Who is to be told, once the people are written.
    List<TellMembers.Opening> toTell() {
        return toTell;
    }

    Outcome handle(Command command) {
        var told = command.household();
        var number = command.matricule();
        var known = households.byMatricule(number);
        var isLate = known.filter(household -> household.isNewerThan(command.referenceDate(), command.writtenAt()))
                .isPresent();
        if (known.filter(household -> household.isToldBy(told.contentHash())).isPresent()) {
            return isLate ? untouched(known.orElseThrow(), Change.UNCHANGED) : confirmed(known.orElseThrow(), command);
        }
        if (isLate) {
            return untouched(known.orElseThrow(), Change.OUTDATED);
        }
        var match = members.match(command, known);
        var household = match.home().orElseGet(() -> begin(command));
        if (!household.isAffiliated()) {
            households.affiliate(household, number);
        }
        return apply(command, household, match);
    }

    private Outcome apply(Command command, Household household, MatchMembers.Match match) {
        var isNew = match.home().isEmpty();
        var changes = household.seat(match.seats(), command.referenceDate(), command.receivedAt());
        var changed = describe(household, command) || changes.any();
        households.preserve(household, command.household().preserved());
        match.byId()
                .keySet()
                .forEach(person -> links.add(new PersonLinks.Link(
                        person, command.departement(), command.organisationId(), LinkReason.PAYING_BODY.name())));
        var result = rights.record(household, command);
        var told = Told.everyone(household, match.byId(), command.receivedAt());
        var openings = announce(result, told, isNew ? Set.of() : changes.joined());
        if (changed && !isNew) {
            facts.changed(told, changes.left(), command.receivedAt());
        }
        var warnings = new ArrayList<>(match.warnings());
        warnings.addAll(result.warnings());
        var change = isNew ? Change.CREATED : Change.UPDATED;
        return new Outcome(household.id(), change, match.people().size(), openings, warnings);
    }

    /// @return how many persons had an opening announced
    private int announce(RecordRight.Result result, Told told, Set<UUID> joined) {
        facts.announce(result.events(), told);
        var opened = result.events().stream()
                .filter(RsaRightEvent.Opened.class::isInstance)
                .map(RsaRightEvent.Opened.class::cast)
                .findFirst();
        if (opened.isPresent()) {
            toTell.add(new TellMembers.Opening(told, opened.orElseThrow()));
            return told.members().size();
        }
        // Who joins a household whose right is open is known from then on, without an opening of his own.
        if (!joined.isEmpty()) {
            result.right()
                    .known(told.receivedAt())
                    .ifPresent(known -> facts.announce(List.of(known), told.only(joined)));
        }
        return 0;
    }

    private boolean describe(Household household, Command command) {
        var address = command.household().address();
        var situation = command.household().familySituation();
        var moved = address != null && household.liveAt(PostalAddress.of(address), command.receivedAt());
        var described = situation != null && household.describe(situation.code(), situation.since());
        household.told(
                command.fileId(),
                command.referenceDate(),
                command.writtenAt(),
                command.household().contentHash());
        return moved || described;
    }

    private Household begin(Command command) {
        var household = new Household(Ids.next(), command.departement(), command.receivedAt());
        households.add(household);
        return household;
    }

    private static Outcome confirmed(Household household, Command command) {
        household.confirm(command.referenceDate(), command.writtenAt());
        return untouched(household, Change.UNCHANGED);
    }

    private static Outcome untouched(Household household, Change change) {
        return new Outcome(household.id(), change, household.members().size(), 0, List.of());
    }
}
