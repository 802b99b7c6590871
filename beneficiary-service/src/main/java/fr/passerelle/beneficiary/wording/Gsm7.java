package fr.passerelle.beneficiary.wording;

import java.text.Normalizer;
import java.util.Map;
import java.util.stream.Collectors;

/// The alphabet of text messages (3GPP TS 23.038), in which one has 160 characters, or 153 each where it takes
/// several; one character outside it would cut that to 70. French has a few: ê, ç, œ and others lose their sign,
/// never their word.
public final class Gsm7 {
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /// Those that take the place of two.
    private static final String EXTENDED = "^{}\\[~]|€";

    private static final Map<Integer, String> PLAIN = Map.of(
            (int) '’',
            "'",
            (int) 'œ',
            "oe",
            (int) 'Œ',
            "OE",
            (int) '«',
            "\"",
            (int) '»',
            "\"",
            (int) '…',
            "...",
            (int) '–',
            "-",
            (int) '—',
            "-",
            (int) '\u00a0',
            " ",
            (int) '\u202f',
            " ");

    private static final int ALONE = 160;
    private static final int EACH = 153;

    private Gsm7() {}

    /// The text in that alphabet; what has no likeness there becomes a question mark.
    public static String plain(String text) {
        return text.codePoints().mapToObj(Gsm7::plain).collect(Collectors.joining());
    }

    /// How many messages a phone puts together again.
    public static int segments(String plain) {
        var length = plain.chars().map(c -> isExtended(c) ? 2 : 1).sum();
        return length <= ALONE ? 1 : (length + EACH - 1) / EACH;
    }

    private static String plain(int c) {
        if (BASIC.indexOf(c) >= 0 || isExtended(c)) {
            return Character.toString(c);
        }
        var known = PLAIN.get(c);
        if (known != null) {
            return known;
        }
        var bare =
                Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).substring(0, 1);
        return BASIC.contains(bare) ? bare : "?";
    }

    private static boolean isExtended(int c) {
        return EXTENDED.indexOf(c) >= 0;
    }
}
