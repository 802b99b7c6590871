package fr.passerelle.demo.screen;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;

/// The codes of the platform in French.
public final class Words {
    private static final Properties WORDS = load();
    private static final Pattern CODE = Pattern.compile("\\b[A-Z]{2,}(?:_[A-Z]+)*\\b");

    private Words() {}

    /// The word for a code, the code itself where there is none.
    ///
    /// @param kind field that holds the code
    public static String of(String kind, String code) {
        return WORDS.getProperty(kind + "." + code, code);
    }

    /// The word, and the code that a reader will meet in the API.
    public static String withCode(String kind, String code) {
        var word = of(kind, code);
        return word.equals(code) ? code : "%s (%s)".formatted(word, code);
    }

    /// A sentence of the platform, each code of a kind with its word.
    public static String inSentence(String kind, String sentence) {
        return CODE.matcher(sentence).replaceAll(code -> withCode(kind, code.group()));
    }

    /// A field of an event within a sentence.
    public static String said(String field, String value) {
        return new MessageFormat(WORDS.getProperty("said." + field, "{0}"), Locale.FRENCH).format(new Object[] {value});
    }

    private static Properties load() {
        try (Reader words = new InputStreamReader(
                Objects.requireNonNull(Words.class.getResourceAsStream("/words_fr.properties")),
                StandardCharsets.UTF_8)) {
            var loaded = new Properties();
            loaded.load(words);
            return loaded;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
