package fr.passerelle.beneficiary.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A date as lists write it: `04/03/1985`, `4-3-1985`, `04.03.1985`, `1985-03-04`, `4 mars 1985`, or the number of
/// days by which a spreadsheet counts. A year of two digits is read by nobody: 03/04/25 may be a child or an old
/// woman.
public final class ListedDate {
    private static final Pattern FRENCH =
            Pattern.compile("(\\d{1,2})[/.\\- ](\\d{1,2})[/.\\- ](\\d{4})(?: 00:00(?::00)?)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[t ]00:00(?::00)?)?");
    private static final Pattern IN_WORDS = Pattern.compile("(\\d{1,2})(?:er)? ([a-z]+)\\.? (\\d{4})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:\\.0+)?");

    private static final List<String> MONTHS = List.of(
            "janvier",
            "fevrier",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "aout",
            "septembre",
            "octobre",
            "novembre",
            "decembre");

    /// From which a spreadsheet counts, since it also believes in 29 February 1900. Fewer than five digits are
    /// rather a year than a day before 1927.
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private ListedDate() {}

    public static Optional<LocalDate> read(String written) {
        var text = PlainText.of(written);
        try {
            var french = FRENCH.matcher(text);
            if (french.matches()) {
                return Optional.of(date(french.group(3), Integer.parseInt(french.group(2)), french.group(1)));
            }
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(date(iso.group(1), Integer.parseInt(iso.group(2)), iso.group(3)));
            }
            var words = IN_WORDS.matcher(text);
            if (words.matches() && MONTHS.contains(words.group(2))) {
                return Optional.of(date(words.group(3), MONTHS.indexOf(words.group(2)) + 1, words.group(1)));
            }
            return SERIAL.matcher(text).matches() ? serial(text) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty(); // 31/02/1985
        }
    }

    private static LocalDate date(String year, int month, String day) {
        return LocalDate.of(Integer.parseInt(year), month, Integer.parseInt(day));
    }

    private static Optional<LocalDate> serial(String text) {
        return Optional.of(DAY_ZERO.plusDays(Integer.parseInt(text.replaceFirst("\\..*", ""))));
    }
}
