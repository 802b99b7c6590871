package fr.passerelle.beneficiary.household;

import fr.passerelle.beneficiary.person.Nir;
import java.util.Locale;
import java.util.regex.Pattern;

/// The number of a file at a paying body; with the body it names one household.
///
/// @param regime FONORG, `CAF` or `MSA`
/// @param organisme NUMORG
/// @param number in its usual form
public record Matricule(String regime, String organisme, String number) {
    private static final int USUAL = 7;
    private static final Pattern ZERO_TAIL = Pattern.compile("(.{" + USUAL + "})0+");

    /// Reads a number as files and agents write it: padded with zeros on either side, or with blanks.
    public static Matricule of(String regime, String organisme, String written) {
        var body = regime.strip().toUpperCase(Locale.ROOT);
        var text = written.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return new Matricule(body, organisme.strip(), "MSA".equals(body) ? ofMsa(text) : ofCaf(text));
    }

    /// At the MSA the number is the NIR of the holder: encrypted and found by its digest, never in clear.
    public boolean isSecret() {
        return !"CAF".equals(regime);
    }

    /// The body as an organisation of the access token, for example `CAF-921`.
    public String organisationId() {
        return regime + "-" + organisme;
    }

    /// By which it is looked up: equal numbers of two bodies are two households.
    public String key() {
        return organisationId() + ":" + number;
    }

    @Override
    public String toString() {
        return "Matricule[" + organisationId() + "]";
    }

    private static String ofCaf(String text) {
        var number = text;
        while (number.length() > USUAL && number.startsWith("0")) {
            number = number.substring(1);
        }
        return ZERO_TAIL.matcher(number).matches() ? number.substring(0, USUAL) : number;
    }

    private static String ofMsa(String text) {
        return text.length() < 13
                ? text
                : Nir.read(text.substring(0, 13)).map(Nir::body).orElse(text);
    }
}
