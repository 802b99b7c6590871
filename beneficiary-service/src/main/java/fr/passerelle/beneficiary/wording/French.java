package fr.passerelle.beneficiary.wording;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;

/// Amounts and phone numbers as people write them: « 651,69 € », « 01 99 00 92 02 ».
public final class French {
    private static final char NO_BREAK = '\u00a0';

    private French() {}

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
