package fr.passerelle.beneficiary.path;

import fr.passerelle.beneficiary.diagnostic.Diagnostics;
import fr.passerelle.beneficiary.exit.Exits;
import fr.passerelle.beneficiary.household.Household;
import fr.passerelle.beneficiary.household.HouseholdRole;
import fr.passerelle.beneficiary.household.Households;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.right.RsaRights;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Gathers what is known of somebody's path.
@ApplicationScoped
public class DescribePath {
    private final Households households;
    private final RsaRights rights;
    private final Diagnostics diagnostics;
    private final Exits exits;
    private final Steps steps;

    DescribePath(Households households, RsaRights rights, Diagnostics diagnostics, Exits exits, Steps steps) {
        this.households = households;
        this.rights = rights;
        this.diagnostics = diagnostics;
        this.exits = exits;
        this.steps = steps;
    }

    public PersonPath of(UUID personId, Instant now) {
        var household = households.currentOf(personId);
        var place = household.flatMap(home -> placeOf(home, personId));
        var facts = new PathFacts(
                household.flatMap(home -> rights.latestOf(home.id())).orElse(null),
                place.flatMap(Membership::knownRole)
                        .filter(HouseholdRole::isAllocataire)
                        .isPresent(),
                place.isEmpty() || place.filter(DescribePath::isConcerned).isPresent(),
                steps.of(personId),
                diagnostics.currentOf(personId).isPresent(),
                exits.standingOf(personId).orElse(null));
        return PersonPath.of(facts, now);
    }

    private static Optional<Membership> placeOf(Household home, UUID personId) {
        return home.members().stream()
                .filter(place -> place.personId().equals(personId))
                .findFirst();
    }

    /// The right of a household orients its adults, not its children nor whoever else lives there.
    private static boolean isConcerned(Membership place) {
        return place.knownRole().filter(HouseholdRole::isTold).isPresent()
                && place.subjectToRightsAndDuties().orElse(true);
    }
}
