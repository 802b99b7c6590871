package fr.passerelle.scheduling.planning;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.util.Objects;

/// Days when nobody is received: Code du travail, art. L3133-1, L3134-13 (Alsace-Moselle), L3422-2 (overseas).
final class PublicHolidays {
    private static final HolidayManager FRANCE =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /// What the library does not know of a place.
    private static final HolidayManager PLACES = HolidayManager.getInstance(ManagerParameters.create(
            Objects.requireNonNull(PublicHolidays.class.getResource("/holidays/places.xml"), "holidays/places.xml")));

    private PublicHolidays() {}

    static boolean includes(LocalDate day, String departement) {
        return FRANCE.isHoliday(day, departement) || PLACES.isHoliday(day, departement);
    }
}
