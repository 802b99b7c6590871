package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/// Announces what happens to a household, once per member: consumers follow persons.
public interface HouseholdFacts {
    void announce(List<? extends RsaRightEvent> events, Told told);

    /// Composition, situation or commune changed.
    ///
    /// @param left places that ended: whoever had one is told too, or others would keep him there for ever
    void changed(Told told, List<Membership> left, Instant at);

    /// @param people the members, by id
    /// @param receivedAt when the partnership was told
    /// @param who members that the facts are announced for
    record Told(Household household, Map<UUID, Person> people, Instant receivedAt, Predicate<UUID> who) {
        public Told {
            people = Map.copyOf(people);
        }

        public static Told everyone(Household household, Map<UUID, Person> people, Instant receivedAt) {
            return new Told(household, people, receivedAt, _ -> true);
        }

        public Told only(Set<UUID> ids) {
            return new Told(household, people, receivedAt, ids::contains);
        }

        public List<Person> children() {
            return household.children().stream()
                    .filter(people::containsKey)
                    .map(this::person)
                    .toList();
        }

        public Person person(UUID id) {
            return Objects.requireNonNull(people.get(id), "not a member");
        }

        public List<Membership> members() {
            return household.members().stream()
                    .filter(place -> who.test(place.personId()) && people.containsKey(place.personId()))
                    .toList();
        }
    }
}
