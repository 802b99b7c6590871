package fr.passerelle.beneficiary.household.messaging;

import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.household.Membership;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `HouseholdChanged` says to one member.
///
/// @param members how many people the household has now
/// @param children how many of them are there as children
/// @param leftOn only for one who left: first day without the place. The commune and whether one parent is alone are
///     then not said, as that is the life of the others
/// @param singleParent whether it is this member who is alone with the children
/// @param youngChild whether a child is younger than the age that the département has set; not said to one who left
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
        @Nullable Boolean singleParent,
        @Nullable Boolean youngChild) {

    static HouseholdChanged of(Membership place, Told told, boolean youngChild) {
        var household = told.household();
        return new HouseholdChanged(
                place.personId(),
                household.id(),
                household.members().size(),
                household.children().size(),
                place.role(),
                place.subjectToRightsAndDuties().orElse(null),
                household.familySituation().orElse(null),
                place.isCurrent() ? household.communeCode() : null,
                place.until().orElse(null),
                place.isCurrent() ? household.isSingleParent(place.personId()) : null,
                place.isCurrent() ? youngChild : null);
    }
}
