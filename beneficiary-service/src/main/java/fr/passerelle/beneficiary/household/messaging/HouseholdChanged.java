package fr.passerelle.beneficiary.household.messaging;

import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.household.Role;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `HouseholdChanged` says to one member.
///
/// @param members how many people the household has now
/// @param children how many of them are there as children
/// @param leftOn only for one who left: first day without the place. The commune and whether one parent is alone are
///     then not said, as that is the life of the others
record HouseholdChanged(
        UUID beneficiaryId,
        UUID householdId,
        int members,
        int children,
        String role,
        @Nullable Boolean subjectToRightsAndDuties,
        @Nullable String familySituation,
        @Nullable String communeCode,
        @Nullable LocalDate leftOn,
        @Nullable Boolean singleParent) {

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
                place.isCurrent() ? household.communeCode() : null,
                place.until().orElse(null),
                place.isCurrent() ? household.isSingleParent() : null);
    }
}
