package fr.passerelle.beneficiary.household.api;

import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.person.Person;
import fr.passerelle.beneficiary.person.Persons;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers;
import fr.passerelle.beneficiary.person.ProtectedIdentifiers.Kind;
import fr.passerelle.platform.access.Caller;
import fr.passerelle.platform.audit.ReadAudit;
import fr.passerelle.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
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
    private final ProtectedIdentifiers identifiers;
    private final SharedMembers shared;
    private final ReadAudit audit;
    private final Caller caller;

    HouseholdViews(
            Households households,
            Persons persons,
            ProtectedIdentifiers identifiers,
            SharedMembers shared,
            ReadAudit audit,
            Caller caller) {
        this.households = households;
        this.persons = persons;
        this.identifiers = identifiers;
        this.shared = shared;
        this.audit = audit;
        this.caller = caller;
    }

    HouseholdResponse byId(UUID id) {
        var household = households.byId(id).orElseThrow(HouseholdViews::unknown);
        var visible = shared.of(id);
        if (visible.isEmpty()) {
            throw unknown();
        }
        audit.shown(
                visible.stream()
                        .map(person -> new ReadAudit.Shown(person, household.departement()))
                        .toList(),
                List.of("identity", "household"));
        var people = persons.byIds(visible).stream().collect(Collectors.toMap(Person::id, Function.identity()));
        return response(household, people);
    }

    private HouseholdResponse response(Household household, Map<UUID, Person> people) {
        var withMatricule = caller.isFrom("DEPARTEMENT") || caller.isFrom("CAF");
        return new HouseholdResponse(
                household.id(),
                household.version(),
                withMatricule ? "full" : "masked",
                household.departement(),
                household.payer().orElse(null),
                withMatricule ? matricule(household) : null,
                household.familySituation().orElse(null),
                household.address().orElse(null),
                household.isSingleParent(),
                household.members().stream()
                        .filter(place -> people.containsKey(place.personId()))
                        .map(place -> member(place, people))
                        .toList());
    }

    private @Nullable String matricule(Household household) {
        return household
                .matricule()
                .or(() -> identifiers.reveal(Kind.HOUSEHOLD_MATRICULE, household.id()))
                .orElse(null);
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
                place.since());
    }

    private static Refusal unknown() {
        return new Refusal(Refusal.Kind.NOT_FOUND, "household-unknown");
    }
}
