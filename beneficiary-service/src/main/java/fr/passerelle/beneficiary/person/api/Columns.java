package fr.passerelle.beneficiary.person.api;

import java.sql.Date;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Types that a native query answers in two forms, by the version of the driver.
final class Columns {
    private Columns() {}

    static @Nullable LocalDate date(@Nullable Object column) {
        return switch (column) {
            case null -> null;
            case LocalDate date -> date;
            case Date date -> date.toLocalDate();
            default -> throw new IllegalStateException("not a date: " + column.getClass());
        };
    }
}
