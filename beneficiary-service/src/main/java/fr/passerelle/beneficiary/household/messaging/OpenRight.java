package fr.passerelle.beneficiary.household.messaging;

import fr.passerelle.beneficiary.household.HouseholdFacts.Told;
import fr.passerelle.beneficiary.household.Membership;
import fr.passerelle.beneficiary.person.Sex;
import fr.passerelle.beneficiary.right.DateSource;
import fr.passerelle.beneficiary.right.Opening;
import fr.passerelle.beneficiary.right.RsaRightEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What `RsaRightOpened` and `RsaRightRecorded` say to one member.
///
/// @param subjectToRightsAndDuties of this person; absent where the Caf does not say
/// @param payingBodyId for example `CAF-921`; absent where nobody has named one
record OpenRight(
        UUID beneficiaryId,
        UUID householdId,
        UUID rsaRightId,
        String role,
        LocalDate openedOn,
        DateSource dateSource,
        @Nullable BigDecimal amount,
        @Nullable String nature,
        boolean majore,
        @Nullable Boolean subjectToRightsAndDuties,
        @Nullable String communeCode,
        Instant receivedAt,
        Statistics statistics,
        boolean singleParent,
        @Nullable String payingBodyId) {

    /// What statistics need of a person, coarse on purpose.
    record Statistics(
            @Nullable Integer birthYear, Sex sex, @Nullable String familySituation) {}

    static OpenRight of(
            RsaRightEvent event, Opening opening, Membership place, Told told, @Nullable String payingBody) {
        return new OpenRight(
                place.personId(),
                event.householdId(),
                event.rsaRightId(),
                place.role(),
                opening.openedOn(),
                opening.source(),
                opening.amount(),
                opening.nature(),
                opening.majore(),
                place.subjectToRightsAndDuties().orElse(null),
                told.household().communeCode(),
                told.receivedAt(),
                statistics(place, told),
                told.household().isSingleParent(place.personId()),
                payingBody);
    }

    private static Statistics statistics(Membership place, Told told) {
        var identity = told.person(place.personId()).identity();
        var birthDate = identity.birthDate();
        return new Statistics(
                birthDate == null ? null : birthDate.getYear(),
                identity.sex(),
                told.household().familySituation().orElse(null));
    }
}
