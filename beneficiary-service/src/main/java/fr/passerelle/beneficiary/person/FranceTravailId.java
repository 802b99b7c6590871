package fr.passerelle.beneficiary.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The number of a person at France Travail: eleven digits today, eight characters in older files.
public record FranceTravailId(String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{11}|\\d{7}[0-9A-Z]");

    public FranceTravailId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("france-travail-id-format");
        }
    }

    public static Optional<FranceTravailId> read(String written) {
        var text = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new FranceTravailId(text)) : Optional.empty();
    }
}
