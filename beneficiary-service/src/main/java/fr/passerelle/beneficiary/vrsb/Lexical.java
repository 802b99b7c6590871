package fr.passerelle.beneficiary.vrsb;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the format writes dates, times, booleans and numbers; absent where the text is none.
public final class Lexical {
    private static final Pattern DATE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern TIME = Pattern.compile("(\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?)(Z|[+-]\\d{2}:\\d{2})?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{0,6})?");

    private Lexical() {}

    public static Optional<LocalDate> date(String text) {
        var matcher = DATE.matcher(text);
        try {
            return matcher.matches() ? Optional.of(LocalDate.parse(matcher.group(1))) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public static Optional<LocalTime> time(String text) {
        var matcher = TIME.matcher(text);
        try {
            return matcher.matches() ? Optional.of(LocalTime.parse(matcher.group(1))) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    public static Optional<Boolean> flag(String text) {
        return switch (text) {
            case "1", "true" -> Optional.of(true);
            case "0", "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    public static Optional<BigDecimal> number(String text) {
        return NUMBER.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }
}
