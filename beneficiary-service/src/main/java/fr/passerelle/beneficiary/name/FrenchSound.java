package fr.passerelle.beneficiary.name;

import java.util.List;
import java.util.stream.IntStream;

/// A word as it sounds to somebody who writes French: what is said the same has the same code. Names that came from
/// elsewhere are read as a French clerk reads them, which is how they come to be misspelt.
///
/// Codes are letters; a nasal vowel is a digit of its own (1 as in « pin », 2 as in « pan », 3 as in « pont »), so that
/// « Martin » is far from « Marie ».
public final class FrenchSound {
    /// What is written, and how it sounds; the longest that fits is read first.
    private record Spelling(String written, String sound, Follows follows) {}

    /// What has to come after, where that decides.
    private enum Follows {
        ANYTHING,
        SOFTENING_VOWEL,
        NO_VOWEL,
        END;

        boolean allows(String word, int at) {
            return switch (this) {
                case ANYTHING -> true;
                case SOFTENING_VOWEL -> at < word.length() && "eiy".indexOf(word.charAt(at)) >= 0;
                // « Anne » and « Yvonne » keep their vowel: a doubled n is no nasal
                case NO_VOWEL -> at >= word.length() || "aeiouynmh".indexOf(word.charAt(at)) < 0;
                case END -> at >= word.length();
            };
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            of("tch", "C", Follows.ANYTHING),
            of("sch", "C", Follows.ANYTHING),
            of("eau", "o", Follows.ANYTHING),
            of("ain", "1", Follows.NO_VOWEL),
            of("ein", "1", Follows.NO_VOWEL),
            of("aim", "1", Follows.NO_VOWEL),
            of("oin", "u1", Follows.NO_VOWEL),
            of("ien", "i1", Follows.NO_VOWEL),
            of("yen", "i1", Follows.NO_VOWEL),
            of("jean", "j2", Follows.NO_VOWEL),
            of("gean", "j2", Follows.NO_VOWEL),
            of("oua", "ua", Follows.ANYTHING),
            of("chr", "kr", Follows.ANYTHING),
            of("chl", "kl", Follows.ANYTHING),
            of("ill", "i", Follows.ANYTHING),
            of("in", "1", Follows.NO_VOWEL),
            of("im", "1", Follows.NO_VOWEL),
            of("yn", "1", Follows.NO_VOWEL),
            of("ym", "1", Follows.NO_VOWEL),
            of("un", "1", Follows.NO_VOWEL),
            of("an", "2", Follows.NO_VOWEL),
            of("am", "2", Follows.NO_VOWEL),
            of("en", "2", Follows.NO_VOWEL),
            of("em", "2", Follows.NO_VOWEL),
            of("on", "3", Follows.NO_VOWEL),
            of("om", "3", Follows.NO_VOWEL),
            of("ch", "C", Follows.ANYTHING),
            of("sh", "C", Follows.ANYTHING),
            of("ph", "f", Follows.ANYTHING),
            of("gn", "n", Follows.ANYTHING),
            of("gh", "g", Follows.ANYTHING),
            of("bv", "v", Follows.ANYTHING),
            of("pt", "t", Follows.ANYTHING),
            of("dj", "j", Follows.ANYTHING),
            of("sc", "s", Follows.SOFTENING_VOWEL),
            of("gu", "g", Follows.SOFTENING_VOWEL),
            of("qu", "k", Follows.ANYTHING),
            of("ck", "k", Follows.ANYTHING),
            of("au", "o", Follows.ANYTHING),
            of("ou", "u", Follows.ANYTHING),
            of("oo", "u", Follows.ANYTHING),
            of("oi", "ua", Follows.ANYTHING),
            of("oy", "ua", Follows.ANYTHING),
            of("ai", "e", Follows.ANYTHING),
            of("ay", "e", Follows.ANYTHING),
            of("ei", "e", Follows.ANYTHING),
            of("ey", "e", Follows.ANYTHING),
            of("eu", "e", Follows.ANYTHING),
            of("oe", "e", Follows.ANYTHING),
            of("er", "e", Follows.END),
            of("ez", "e", Follows.END),
            of("et", "e", Follows.END),
            of("ie", "i", Follows.END),
            of("es", "", Follows.END),
            of("e", "", Follows.END),
            of("c", "s", Follows.SOFTENING_VOWEL),
            of("g", "j", Follows.SOFTENING_VOWEL),
            of("c", "k", Follows.ANYTHING),
            of("q", "k", Follows.ANYTHING),
            of("x", "ks", Follows.ANYTHING),
            of("z", "s", Follows.ANYTHING),
            of("y", "i", Follows.ANYTHING),
            of("w", "v", Follows.ANYTHING),
            of("h", "", Follows.ANYTHING));

    private static final Spelling[][] BY_FIRST_LETTER = IntStream.rangeClosed('a', 'z')
            .mapToObj(letter -> SPELLINGS.stream()
                    .filter(spelling -> spelling.written().charAt(0) == letter)
                    .toArray(Spelling[]::new))
            .toArray(Spelling[][]::new);

    private static final String SILENT_AT_THE_END = "dtsxzp";

    private FrenchSound() {}

    /// @param word folded: letters a to z and digits
    public static String of(String word) {
        var heard = new StringBuilder(word.length());
        var spoken = spoken(word);
        for (var at = 0; at < spoken.length(); ) {
            at += read(spoken, at, heard);
        }
        return heard.isEmpty() ? word : heard.toString();
    }

    /// The word without the consonants at its end that nobody says; two letters at least stay, and « Perez » and
    /// « Mallet » keep what makes their vowel.
    private static String spoken(String word) {
        var end = word.endsWith("ault") || word.endsWith("auld") ? word.length() - 2 : word.length();
        while (end > 2 && SILENT_AT_THE_END.indexOf(word.charAt(end - 1)) >= 0 && word.charAt(end - 2) != 'e') {
            end--;
        }
        return word.substring(0, end);
    }

    private static int read(String word, int at, StringBuilder heard) {
        var letter = word.charAt(at);
        if (letter >= 'a' && letter <= 'z') {
            for (var spelling : BY_FIRST_LETTER[letter - 'a']) {
                var written = spelling.written();
                if (word.startsWith(written, at) && spelling.follows().allows(word, at + written.length())) {
                    spelling.sound().chars().forEach(code -> say((char) code, heard));
                    return written.length();
                }
            }
        }
        say(letter, heard);
        return 1;
    }

    /// A doubled letter is heard once.
    private static void say(char code, StringBuilder heard) {
        if (heard.isEmpty() || heard.charAt(heard.length() - 1) != code) {
            heard.append(code);
        }
    }

    private static Spelling of(String written, String sound, Follows follows) {
        return new Spelling(written, sound, follows);
    }
}
