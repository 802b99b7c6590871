package fr.passerelle.beneficiary.person;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The temporary number of somebody who has no NIR yet (numéro technique temporaire); protected as the NIR is.
public record Ntt(String value) {
    private static final Pattern SHAPE = Pattern.compile("[0-9A-Z]{11,40}");

    public Ntt {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("ntt-format");
        }
    }

    public static Optional<Ntt> read(String written) {
        var text = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return SHAPE.matcher(text).matches() ? Optional.of(new Ntt(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Ntt[hidden]";
    }
}
