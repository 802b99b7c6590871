package fr.passerelle.beneficiary.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The form under which names are compared: no accent, hyphen, apostrophe or capital, each word once. The
/// order of the words says nothing: name and first name are often inverted.
public record NameKey(String value) {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");

    public static NameKey of(List<String> names) {
        return new NameKey(names.stream()
                .flatMap(name -> Arrays.stream(BETWEEN_WORDS.split(fold(name), -1)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new))
                .stream()
                .collect(Collectors.joining(" ")));
    }

    public List<String> words() {
        return isEmpty() ? List.of() : List.of(value.split(" "));
    }

    /// A name of two words is often told as one of them; a particle alone is no name in common.
    public boolean holdsOrIsPartOf(NameKey other) {
        return words().containsAll(other.words()) || other.words().containsAll(words());
    }

    public boolean isEmpty() {
        return value.isEmpty();
    }

    private static String fold(String name) {
        var plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o");
    }
}
