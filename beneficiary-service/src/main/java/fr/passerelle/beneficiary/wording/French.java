package fr.passerelle.beneficiary.wording;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fr.passerelle.platform.clock.LocalDates;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/// Values as people write them: « 1er octobre 2026 », « mardi 10 mars 2026 à 9 h 30 », « 651,69 € », « 01 99 00 92 02
/// ».
public final class French {
    private static final char NO_BREAK = '\u00a0';
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.FRANCE);

    private French() {}

    public static String day(LocalDate day) {
        var text = day.format(DAY);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    public static String weekday(LocalDate day) {
        return day.format(WEEKDAY) + " " + day(day);
    }

    /// In local time, whatever the season.
    public static String moment(Instant at) {
        var local = at.atZone(LocalDates.PARIS);
        var minutes = local.getMinute() == 0 ? "" : NO_BREAK + "%02d".formatted(local.getMinute());
        return weekday(local.toLocalDate()) + " à " + local.getHour() + NO_BREAK + "h" + minutes;
    }

    public static String euros(Number amount) {
        var format = NumberFormat.getCurrencyInstance(Locale.FRANCE);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount).replace('\u202f', NO_BREAK);
    }

    /// @param e164 as events carry it
    public static String phone(String e164) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(e164, "FR");
            var format = number.getCountryCode() == 33 ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL;
            return phones.format(number, format).replace(' ', NO_BREAK);
        } catch (NumberParseException _) {
            return e164;
        }
    }
}
