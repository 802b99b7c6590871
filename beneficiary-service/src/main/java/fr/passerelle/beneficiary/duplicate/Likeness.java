package fr.passerelle.beneficiary.duplicate;

import fr.passerelle.beneficiary.name.NameCloseness;
import fr.passerelle.beneficiary.name.NameKey;
import fr.passerelle.beneficiary.person.Sex;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What two people are compared by.
record Likeness(
        String lastName,
        @Nullable String birthName,
        String firstNames,
        @Nullable LocalDate birthDate,
        Sex sex) {
    private static final double CLOSE_FIRST_NAME = 0.8;
    private static final double CLOSE_LAST_NAME = 0.85;
    private static final double CLOSE_WHOLE_NAME = 0.9;
    private static final int DECADE = 10;

    boolean isBornWith(Likeness other) {
        return birthDate != null && birthDate.equals(other.birthDate);
    }

    boolean hasTheFirstNameOf(Likeness other) {
        return firstName().equals(other.firstName());
    }

    boolean hasTheNamesOf(Likeness other) {
        return hasTheFirstNameOf(other)
                && lastNames().anyMatch(mine -> other.lastNames().anyMatch(mine::equals));
    }

    /// Spelt otherwise, or first and last name inverted. Louis and Louise are close, and brother and
    /// sister.
    boolean isNamedNearly(Likeness other) {
        if (!hasTheFirstNameOf(other) && !mayBeOfOneSex(other)) {
            return false;
        }
        var lastNameIsClose = lastNames()
                .anyMatch(mine -> other.lastNames().anyMatch(theirs -> isClose(mine, theirs, CLOSE_LAST_NAME)));
        return (lastNameIsClose && isClose(firstName(), other.firstName(), CLOSE_FIRST_NAME))
                || isClose(wholeName(), other.wholeName(), CLOSE_WHOLE_NAME);
    }

    /// A slip of whoever wrote the date: day and month swapped, or one part of it that differs.
    boolean isBornNearly(Likeness other) {
        if (birthDate == null || other.birthDate == null || birthDate.equals(other.birthDate)) {
            return false;
        }
        var mine = birthDate;
        var theirs = other.birthDate;
        var sameYear = mine.getYear() == theirs.getYear();
        var sameMonth = mine.getMonthValue() == theirs.getMonthValue();
        var sameDay = mine.getDayOfMonth() == theirs.getDayOfMonth();
        if (sameYear) {
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
        return sex == Sex.UNKNOWN || other.sex == Sex.UNKNOWN || sex == other.sex;
    }

    private static boolean isClose(NameKey one, NameKey other, double least) {
        return Math.min(NameCloseness.to(one).of(other), NameCloseness.to(other).of(one)) >= least;
    }

    private NameKey firstName() {
        return NameKey.of(List.of(firstNames.split(" ", 2)[0]));
    }

    private NameKey wholeName() {
        return NameKey.of(List.of(lastName, firstNames.split(" ", 2)[0]));
    }

    private Stream<NameKey> lastNames() {
        return Stream.of(lastName, birthName)
                .filter(Objects::nonNull)
                .map(name -> NameKey.of(List.of(name)))
                .filter(key -> !key.isEmpty());
    }
}
