package fr.passerelle.scheduling.planning;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import java.util.Set;

/// Days when nobody is received: Code du travail, art. L3133-1, L3134-13 (Alsace-Moselle), L3422-2 (overseas).
final class PublicHolidays {
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(5, 1),
            MonthDay.of(5, 8),
            MonthDay.of(7, 14),
            MonthDay.of(8, 15),
            MonthDay.of(11, 1),
            MonthDay.of(11, 11),
            MonthDay.of(12, 25));
    private static final Set<Integer> AFTER_EASTER = Set.of(1, 39, 50); // its Monday, Ascension, Whit Monday
    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");

    /// The day that remembers the abolition of slavery.
    private static final Map<String, MonthDay> ABOLITION = Map.of(
            "971", MonthDay.of(5, 27),
            "972", MonthDay.of(5, 22),
            "973", MonthDay.of(6, 10),
            "974", MonthDay.of(12, 20),
            "976", MonthDay.of(4, 27));

    private PublicHolidays() {}

    static boolean includes(LocalDate day, String departement) {
        var monthDay = MonthDay.from(day);
        var afterEaster = (int) (day.toEpochDay() - easter(day.getYear()).toEpochDay());
        return FIXED.contains(monthDay)
                || AFTER_EASTER.contains(afterEaster)
                || monthDay.equals(ABOLITION.get(departement))
                || (ALSACE_MOSELLE.contains(departement)
                        && (afterEaster == -2 || monthDay.equals(MonthDay.of(12, 26))));
    }

    /// Gregorian computus, after Meeus.
    private static LocalDate easter(int year) {
        int a = year % 19;
        int b = year / 100;
        int c = year % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int sum = h + l - 7 * m + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }
}
