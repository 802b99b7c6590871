package fr.passerelle.beneficiary.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A social security number with its key: thirteen characters and two digits.
///
/// Its use is limited to the purposes of décret n° 2019-341; it is encrypted at rest and never written to a log, a URL
/// or an event, hence the `toString`.
public record Nir(String value) {
    private static final Pattern SHAPE = Pattern.compile("[123478]\\d{4}(?:2[AB]|\\d{2})\\d{6}(?:\\d{2})?");
    private static final int BODY = 13;

    public Nir {
        var fault = faultOf(value);
        if (fault.isPresent() || value.length() == BODY) {
            throw new IllegalArgumentException(fault.map(Fault::rule).orElse(Fault.LENGTH.rule()));
        }
    }

    /// What is wrong with a number as written; the rule code is the one of the problem and of the finding.
    public enum Fault {
        LENGTH("nir-length"),
        SHAPE("nir-format"),
        MONTH("nir-month"),
        KEY("nir-key");

        private final String rule;

        Fault(String rule) {
            this.rule = rule;
        }

        public String rule() {
            return rule;
        }
    }

    /// Reads a number written with or without blanks, with or without its key.
    public static Optional<Nir> read(String written) {
        var text = compact(written);
        if (faultOf(text).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new Nir(text.length() == BODY ? text + keyOf(text) : text));
    }

    public static Optional<Fault> faultOf(String written) {
        var text = compact(written);
        if (text.length() != BODY && text.length() != BODY + 2) {
            return Optional.of(Fault.LENGTH);
        }
        if (!SHAPE.matcher(text).matches()) {
            return Optional.of(Fault.SHAPE);
        }
        if (!isMonth(Integer.parseInt(text.substring(3, 5)))) {
            return Optional.of(Fault.MONTH);
        }
        if (text.length() > BODY && !text.substring(BODY).equals(keyOf(text.substring(0, BODY)))) {
            return Optional.of(Fault.KEY);
        }
        return Optional.empty();
    }

    /// The thirteen characters that identify: what is indexed, so that a missing key hides nobody.
    public String body() {
        return value.substring(0, BODY);
    }

    /// Digits 2 and 3 are the year of birth; a difference is worth a look, never a refusal: numbers given late or
    /// corrected keep their first form.
    public boolean agreesWith(@Nullable LocalDate birthDate) {
        return birthDate == null || Integer.parseInt(value.substring(1, 3)) == birthDate.getYear() % 100;
    }

    /// The first digit tells the sex that the registry recorded; 3/4 and 7/8 are numbers awaiting registration.
    public boolean agreesWith(Sex sex) {
        var odd = "137".indexOf(value.charAt(0)) >= 0;
        return switch (sex) {
            case MALE -> odd;
            case FEMALE -> !odd;
            case UNKNOWN -> true;
        };
    }

    @Override
    public String toString() {
        return "Nir[hidden]";
    }

    /// 01 to 12 is a month; 20 to 42 and 50 to 99 are the fictitious months of unknown or crowded ones.
    private static boolean isMonth(int month) {
        return (month >= 1 && month <= 12) || (month >= 20 && month <= 42) || month >= 50;
    }

    private static String keyOf(String body) {
        var number = Long.parseLong(body.replace("2A", "19").replace("2B", "18"));
        return String.format(Locale.ROOT, "%02d", 97 - number % 97);
    }

    private static String compact(String written) {
        return written.replaceAll("[\\s.\\u00a0]", "").toUpperCase(Locale.ROOT);
    }
}
