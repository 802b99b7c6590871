package fr.passerelle.beneficiary.duplicate;

import java.util.EnumSet;
import java.util.Set;

/// Two people who have something in common.
///
/// @param shares what the database found to be the same
record Pair(Likeness oneIs, Likeness otherIs, Shared shares) {
    /// @param number the number of the one was told of the other
    /// @param household they live in one household now
    /// @param commune they live in one commune now
    record Shared(
            boolean number,
            boolean franceTravailId,
            boolean phone,
            boolean email,
            boolean household,
            boolean commune) {}

    /// Why they may be one person; empty where nothing says so.
    Set<DuplicateReason> reasons() {
        var reasons = EnumSet.noneOf(DuplicateReason.class);
        if (shares.number()) {
            reasons.add(DuplicateReason.SAME_NIR_OTHER_IDENTITY);
        }
        if (areTwins()) {
            return reasons;
        }
        if (shares.franceTravailId()) {
            reasons.add(DuplicateReason.SAME_FRANCE_TRAVAIL_ID);
        }
        addByName(reasons);
        if (oneIs.hasTheFirstNameOf(otherIs)) {
            addByFirstName(reasons);
        }
        return reasons;
    }

    /// Born together into one household under names of their own.
    private boolean areTwins() {
        return shares.household() && oneIs.isBornWith(otherIs) && !oneIs.hasTheFirstNameOf(otherIs);
    }

    private void addByName(Set<DuplicateReason> reasons) {
        if (oneIs.isBornWith(otherIs) && oneIs.isNamedNearly(otherIs)) {
            reasons.add(DuplicateReason.SAME_BIRTH_DATE_CLOSE_NAME);
        }
        if (oneIs.isBornNearly(otherIs) && oneIs.hasTheNamesOf(otherIs)) {
            reasons.add(DuplicateReason.SAME_NAME_CLOSE_BIRTH_DATE);
        }
    }

    private void addByFirstName(Set<DuplicateReason> reasons) {
        if (oneIs.isBornWith(otherIs) && shares.commune()) {
            reasons.add(DuplicateReason.SAME_BIRTH_DATE_COMMUNE_FIRST_NAME);
        }
        if (shares.phone()) {
            reasons.add(DuplicateReason.SAME_PHONE_FIRST_NAME);
        }
        if (shares.email()) {
            reasons.add(DuplicateReason.SAME_EMAIL_FIRST_NAME);
        }
    }
}
