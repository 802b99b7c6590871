package fr.passerelle.beneficiary.household.api;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.YoungChildren;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What of a household the caller's organisation may see.
@ApplicationScoped
class HouseholdViews {
    private final Households households;
    private final Persons persons;
    private final YoungChildren young;
    private final ShownMatricule matricule;
    private final SharedMembers shared;
    private final ReadAudit audit;

    HouseholdViews(
            Households households,
            Persons persons,
            YoungChildren young,
            ShownMatricule matricule,
            SharedMembers shared,
            ReadAudit audit) {
        this.households = households;
        this.persons = persons;
        this.young = young;
        this.matricule = matricule;
        this.shared = shared;
        this.audit = audit;
    }

    /// @param day whose composition is read; nothing for the present one
    HouseholdResponse byId(UUID id, @Nullable LocalDate day) {
        var household = households.byId(id).orElseThrow(HouseholdViews::unknown);
        var visible = shared.of(id, day);
        if (visible.isEmpty()) {
            throw unknown();
        }
        audit.shown(
                visible.stream()
                        .map(person -> new ReadAudit.Shown(person, household.departement()))
                        .toList(),
                List.of("identity", "household"));
        var people = persons.byIds(visible).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        var places = day == null ? household.members() : household.membersOn(day);
        return response(household, places, people);
    }

    private HouseholdResponse response(Household household, List<Membership> places, Map<UUID, Person> people) {
        return new HouseholdResponse(
                household.id(),
                household.version(),
                matricule.isShown() ? "full" : "masked",
                household.departement(),
                household.payer().orElse(null),
                matricule.of(household),
                household.familySituation().orElse(null),
                household.address().orElse(null),
                household.isSingleParent(),
                young.areAmong(persons.byIds(household.children()), household.departement()),
                places.stream()
                        .filter(place -> people.containsKey(place.personId()))
                        .map(place -> member(place, people))
                        .toList());
    }

    private static HouseholdResponse.Member member(Membership place, Map<UUID, Person> people) {
        var identity = Objects.requireNonNull(people.get(place.personId())).identity();
        return new HouseholdResponse.Member(
                place.personId(),
                place.role(),
                identity.lastName(),
                identity.firstNames(),
                place.isFileHolder(),
                place.subjectToRightsAndDuties().orElse(null),
                place.pregnantSince().orElse(null),
                place.since(),
                place.until().orElse(null));
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "household-unknown");
    }
}
