package fr.passerelle.scheduling.site;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import fr.passerelle.platform.problem.Refusal;
import java.util.Map;

/// The number of a reception desk, in E.164.
public record PhoneNumber(String e164) {
    /// A number as written in France, national or international.
    public static PhoneNumber of(String written) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(written, "FR");
            if (phones.isPossibleNumber(number)) {
                return new PhoneNumber(phones.format(number, PhoneNumberFormat.E164));
            }
        } catch (NumberParseException _) {
            // refused below, like a number of an impossible length
        }
        throw new Refusal(Refusal.Kind.INVALID, "site-phone", Map.of());
    }
}
