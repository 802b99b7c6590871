package fr.passerelle.beneficiary.exit;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How somebody came into the scheme, as known on a day.
///
/// @param rightOpenedOn last opening of a right of the household until that day, absent where there was none
/// @param oriented whether an organisation was decided until that day to follow the person, with a right or without
/// @param child whether the person is there as somebody's child, and has no path of their own
public record Entry(@Nullable LocalDate rightOpenedOn, boolean oriented, boolean child) {
    boolean isMissing() {
        return rightOpenedOn == null && !oriented;
    }

    /// A right opened after a day, and so the person came back.
    boolean isAfter(LocalDate day) {
        return rightOpened().filter(day::isBefore).isPresent();
    }

    Optional<LocalDate> rightOpened() {
        return Optional.ofNullable(rightOpenedOn);
    }
}
