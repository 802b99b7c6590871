package fr.passerelle.beneficiary.application;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.HouseholdFacts;
import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.right.RsaRightState;
import fr.passerelle.beneficiary.right.RsaRights;
import fr.passerelle.platform.ids.Ids;
import fr.passerelle.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the household that asks. The allocataire asks for the one that stands, and so does a spouse with the
/// allocataire. Whoever else has a place in one, as a grown child or a spouse who now asks alone, has a household of
/// their own from then on: the other keeps its file number, its address and its right.
@ApplicationScoped
class HouseholdOfRequest {
    private final Persons persons;
    private final Households households;
    private final RsaRights rights;
    private final HouseholdFacts facts;

    HouseholdOfRequest(Persons persons, Households households, RsaRights rights, HouseholdFacts facts) {
        this.persons = persons;
        this.households = households;
        this.rights = rights;
        this.facts = facts;
    }

    /// @param people named by the request
    /// @throws Refusal where a request or a right of theirs runs already; of two requests at once, one waits here
    Household of(UUID demandeur, Set<UUID> people, RegisterApplication.Command command) {
        persons.hold(demandeur);
        var home = households.currentOf(demandeur);
        home.filter(one -> isLedBy(one, demandeur)).ifPresent(this::requireNoRight);
        return home.filter(one -> isLedBy(one, demandeur) && isWithAllocataire(one, people))
                .orElseGet(() -> {
                    home.ifPresent(left -> leave(left, demandeur, command));
                    return begin(command);
                });
    }

    /// Seats who was named; a household that others know already is told of again.
    void seat(Household household, List<Membership.Seat> seats, RegisterApplication.Command command) {
        var stood = !household.members().isEmpty();
        var changes = household.seat(seats, command.requestedOn(), command.at());
        if (stood && changes.any()) {
            tell(household, changes.left(), command);
        }
    }

    private static boolean isLedBy(Household household, UUID person) {
        return household.members().stream()
                .filter(Membership::isParentPlace)
                .anyMatch(place -> place.personId().equals(person));
    }

    private static boolean isWithAllocataire(Household household, Set<UUID> people) {
        return household.members().stream()
                .filter(Membership::isAllocataire)
                .allMatch(place -> people.contains(place.personId()));
    }

    private void requireNoRight(Household household) {
        rights.latestOf(household.id())
                .filter(right -> !right.state().isEnded() && right.state() != RsaRightState.UNDEFINED)
                .ifPresent(_ -> {
                    throw new Refusal(Refusal.Kind.CONFLICT, "rsa-right-in-progress");
                });
    }

    private void leave(Household household, UUID person, RegisterApplication.Command command) {
        var left = household.leave(person, command.requestedOn(), command.at());
        tell(household, left.stream().toList(), command);
    }

    private Household begin(RegisterApplication.Command command) {
        var household = new Household(Ids.next(), command.departement(), command.at());
        households.add(household);
        return household;
    }

    private void tell(Household household, List<Membership> left, RegisterApplication.Command command) {
        var ids = household.members().stream().map(Membership::personId).toList();
        var people = persons.byIds(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        facts.changed(Told.everyone(household, Map.copyOf(people), command.at()), left, command.at());
    }
}
