package fr.passerelle.beneficiary.household.messaging;

import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.household.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `HouseholdChanged` says to one member.
///
/// @param members how many people the household has now
/// @param children how many of them are there as children
record HouseholdChanged(
        UUID beneficiaryId,
        UUID householdId,
        int members,
        int children,
        String role,
        @Nullable Boolean subjectToRightsAndDuties,
        @Nullable String familySituation,
        @Nullable String communeCode) {

    static HouseholdChanged of(Membership place, Told told) {
        var household = told.household();
        var children = household.members().stream()
                .filter(member -> Role.ENF.name().equals(member.role()))
                .count();
        return new HouseholdChanged(
                place.personId(),
                household.id(),
                household.members().size(),
                (int) children,
                place.role(),
                place.subjectToRightsAndDuties().orElse(null),
                household.familySituation().orElse(null),
                household.communeCode());
    }
}
