package fr.passerelle.beneficiary.spreadsheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a cell says without what people write or leave out as they like: accents, capitals, blanks around it. Names of
/// people have a rule of their own, [fr.passerelle.beneficiary.name.NameKey].
public final class PlainText {
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    private PlainText() {}

    public static String of(String written) {
        var apart = Normalizer.normalize(written.strip(), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.FRENCH);
    }
}
