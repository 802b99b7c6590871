package fr.passerelle.beneficiary.duplicate;

import fr.passerelle.beneficiary.name.NameCloseness;
import fr.passerelle.beneficiary.name.NameKey;
import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Sex;
import java.time.LocalDate;
import java.util.List;

/// How near what civil status says of two people is.
record Likeness(Identity identity) {
    private static final double CLOSE_FIRST_NAME = 0.8;
    private static final double CLOSE_LAST_NAME = 0.85;
    private static final double CLOSE_WHOLE_NAME = 0.9;
    private static final int DECADE = 10;

    boolean isBornWith(Likeness other) {
        var birthDate = identity.birthDate();
        return birthDate != null && birthDate.equals(other.identity.birthDate());
    }

    boolean hasTheFirstNameOf(Likeness other) {
        return identity.hasTheFirstNameOf(other.identity);
    }

    boolean hasTheNamesOf(Likeness other) {
        return hasTheFirstNameOf(other) && identity.sharesALastName(other.identity);
    }

    /// Spelt otherwise, or first and last name inverted. Louis and Louise are close, and brother and sister.
    boolean isNamedNearly(Likeness other) {
        if (!hasTheFirstNameOf(other) && !mayBeOfOneSex(other)) {
            return false;
        }
        var lastNameIsClose = identity.lastNames().stream()
                .anyMatch(mine ->
                        other.identity.lastNames().stream().anyMatch(theirs -> isClose(mine, theirs, CLOSE_LAST_NAME)));
        var firstNameIsClose = identity.mayHaveTheFirstNameOf(other.identity)
                || isClose(identity.usualFirstName(), other.identity.usualFirstName(), CLOSE_FIRST_NAME);
        return (lastNameIsClose && firstNameIsClose) || isClose(wholeName(), other.wholeName(), CLOSE_WHOLE_NAME);
    }

    /// A slip of whoever wrote the date: day and month swapped, or one part of it that differs.
    boolean isBornNearly(Likeness other) {
        var mine = identity.birthDate();
        var theirs = other.identity.birthDate();
        if (mine == null || theirs == null || mine.equals(theirs)) {
            return false;
        }
        var sameMonth = mine.getMonthValue() == theirs.getMonthValue();
        var sameDay = mine.getDayOfMonth() == theirs.getDayOfMonth();
        if (mine.getYear() == theirs.getYear()) {
            return sameMonth || sameDay || isSwapped(mine, theirs);
        }
        return sameMonth && sameDay && isOneDigitAway(mine.getYear(), theirs.getYear());
    }

    private static boolean isSwapped(LocalDate mine, LocalDate theirs) {
        return mine.getMonthValue() == theirs.getDayOfMonth() && mine.getDayOfMonth() == theirs.getMonthValue();
    }

    private static boolean isOneDigitAway(int year, int other) {
        var difference = Math.abs(year - other);
        return difference < DECADE || (difference % DECADE == 0 && difference < DECADE * DECADE);
    }

    private boolean mayBeOfOneSex(Likeness other) {
        var mine = identity.sex();
        var theirs = other.identity.sex();
        return mine == Sex.UNKNOWN || theirs == Sex.UNKNOWN || mine == theirs;
    }

    private static boolean isClose(NameKey one, NameKey other, double least) {
        return Math.min(NameCloseness.to(one).of(other), NameCloseness.to(other).of(one)) >= least;
    }

    private NameKey wholeName() {
        return NameKey.of(List.of(identity.lastName(), identity.usualFirstName().value()));
    }
}
