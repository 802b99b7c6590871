package fr.passerelle.beneficiary.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a person can be reached without paper.
///
/// @param phone in E.164
@Embeddable
public record ContactDetails(
        @Nullable @Column(name = "email") String email,
        @Nullable @Column(name = "phone") String phone) {
    /// Looser than RFC 5322 on purpose: only a delivery proves an address.
    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;<>]{1,64}@[^@\\s,;<>]+\\.[^@\\s,;<>.]{2,}");

    public static final ContactDetails NONE = new ContactDetails(null, null);

    /// A text message reaches it. The numbers of the overseas départements are their own.
    private static final Pattern FRENCH_MOBILE =
            Pattern.compile("\\+(33[67]\\d{8}|(26269[23]|59069[01]|594694|59669[67])\\d{6})");

    /// Number that a text message reaches.
    public Optional<String> mobile() {
        return Optional.ofNullable(phone).filter(ContactDetails::isMobile);
    }

    private static boolean isMobile(String e164) {
        if (FRENCH_MOBILE.matcher(e164).matches()) {
            return true;
        }
        var phones = PhoneNumberUtil.getInstance();
        try {
            return phones.getNumberType(phones.parse(e164, "FR")) == PhoneNumberUtil.PhoneNumberType.MOBILE;
        } catch (NumberParseException _) {
            return false;
        }
    }

    public static boolean isEmail(String written) {
        return written.length() <= 254 && EMAIL.matcher(written).matches();
    }

    /// A number as written in France, in E.164; empty where it can't be one.
    public static Optional<String> phoneOf(String written) {
        var phones = PhoneNumberUtil.getInstance();
        try {
            var number = phones.parse(written, "FR");
            return phones.isPossibleNumber(number)
                    ? Optional.of(phones.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException _) {
            return Optional.empty();
        }
    }
}
