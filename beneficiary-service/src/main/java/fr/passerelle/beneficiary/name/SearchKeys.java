package fr.passerelle.beneficiary.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The keys by which a name is found among a million without being compared with each: the word, its sound, both
/// with one letter less, and how it begins. Two spellings that differ by a letter have such a key in common,
/// whichever of the two is the right one. A key is a hash that the département is part of, so that no département
/// makes another's lists longer; two keys that fall together cost a comparison and nothing else.
public final class SearchKeys {
    /// How the keys are made: kept beside them, so that they are made again where this number has grown.
    public static final int VERSION = 1;

    /// Beyond these a name is found by its other words.
    private static final int MOST_WORDS = 8;

    private static final int MOST_JOINED = 3;
    private static final int SHORTEST_PREFIX = 3;
    private static final int LONGEST_PREFIX = 5;
    private static final int SHORTEST_WORD = 3;

    /// A shorter sound with one letter less would be that of half the town.
    private static final int SHORTEST_SOUND = 4;

    private static final int MOST_SOUGHT = 5;
    private static final int MOST_IN_PART = 3;

    private SearchKeys() {}

    /// The keys of somebody who is known.
    public static int[] of(NameKey name, String departement) {
        var words = name.words();
        var keys = new LinkedHashSet<String>();
        for (var i = 0; i < Math.min(words.size(), MOST_WORDS); i++) {
            var word = words.get(i);
            keys.add("w" + word);
            keys.addAll(near(word));
            for (var length = SHORTEST_PREFIX; length <= LONGEST_PREFIX && length <= word.length(); length++) {
                keys.add("p" + word.substring(0, length));
            }
            // « Le Goff » is also written « Legoff », and « De La Cruz » « Delacruz »
            for (var first = Math.max(0, i - MOST_JOINED + 1); first < i; first++) {
                var joined = String.join("", words.subList(first, i + 1));
                keys.add("w" + joined);
                keys.add("s" + FrenchSound.of(joined));
            }
        }
        return hashes(keys, departement);
    }

    /// How widely one looks.
    public enum Width {
        /// each word as it is written
        WRITTEN,
        /// each word as it sounds, or its beginning
        HEARD,
        /// each word, a letter aside
        NEAR
    }

    /// Lists of keys for somebody who is looked for: who has one key of every list may be the one.
    public static List<int[]> sought(NameKey name, String departement, Width width) {
        return wordsThatTell(name).stream()
                .map(at -> hashes(sought(name.words(), at, width), departement))
                .toList();
    }

    /// The same where one word, whichever, is a letter off and the others are heard: short lists, so looked through
    /// first.
    public static List<List<int[]>> soughtWithOneNear(NameKey name, String departement) {
        var heard = sought(name, departement, Width.HEARD);
        var near = sought(name, departement, Width.NEAR);
        return IntStream.range(0, near.size())
                .mapToObj(one -> IntStream.range(0, near.size())
                        .mapToObj(at -> at == one ? near.get(at) : heard.get(at))
                        .toList())
                .toList();
    }

    /// The same for a name of which a word is wrong altogether: of three words or more any two count, of two each one.
    public static List<List<int[]>> soughtInPart(NameKey name, String departement) {
        var telling = Math.min(MOST_IN_PART, wordsThatTell(name).size());
        var lists = sought(name, departement, telling > 2 ? Width.NEAR : Width.HEARD);
        if (telling <= 2) {
            return lists.stream().map(List::of).toList();
        }
        return IntStream.range(0, telling)
                .boxed()
                .flatMap(one ->
                        IntStream.range(one + 1, telling).mapToObj(other -> List.of(lists.get(one), lists.get(other))))
                .toList();
    }

    /// Short words, such as particles, find too many; they count where nothing else is told.
    private static List<Integer> wordsThatTell(NameKey name) {
        var words = name.words();
        var longer = IntStream.range(0, words.size())
                .filter(at -> words.get(at).length() >= SHORTEST_WORD)
                .boxed()
                .toList();
        var telling =
                longer.isEmpty() ? IntStream.range(0, words.size()).boxed().toList() : longer;
        return telling.stream()
                .sorted((a, b) -> words.get(b).length() - words.get(a).length())
                .limit(MOST_SOUGHT)
                .toList();
    }

    private static Set<String> sought(List<String> words, int at, Width width) {
        var word = words.get(at);
        var keys = new LinkedHashSet<String>();
        var forms = forms(words, at);
        forms.forEach(form -> keys.add("w" + form));
        if (width != Width.WRITTEN) {
            forms.forEach(form -> keys.add("s" + FrenchSound.of(form)));
            if (word.length() >= SHORTEST_PREFIX) {
                keys.add("p" + word.substring(0, Math.min(word.length(), LONGEST_PREFIX)));
            }
        }
        if (width == Width.NEAR) {
            keys.addAll(near(word));
            forms.forEach(form -> keys.add("l" + letters(form)));
        }
        return keys;
    }

    /// The word, alone and joined with those around it.
    private static Set<String> forms(List<String> words, int at) {
        var forms = new LinkedHashSet<String>();
        forms.add(words.get(at));
        for (var first = Math.max(0, at - MOST_JOINED + 1); first <= at; first++) {
            for (var last = at; last < Math.min(words.size(), first + MOST_JOINED); last++) {
                forms.add(String.join("", words.subList(first, last + 1)));
            }
        }
        return forms;
    }

    private static Set<String> near(String word) {
        var keys = new LinkedHashSet<String>();
        var sound = FrenchSound.of(word);
        keys.add("s" + sound);
        if (sound.length() >= SHORTEST_SOUND) {
            withoutOne(sound).forEach(less -> keys.add("s" + less));
        }
        keys.add("l" + letters(word));
        return keys;
    }

    /// Its letters in the order of the alphabet, each once: two that were swapped change nothing.
    private static String letters(String word) {
        return word.chars()
                .sorted()
                .distinct()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> withoutOne(String word) {
        return IntStream.range(0, word.length())
                .mapToObj(at -> word.substring(0, at) + word.substring(at + 1))
                .toList();
    }

    private static int[] hashes(Set<String> keys, String departement) {
        Function<String, Integer> hash = key -> hash(departement + ' ' + key);
        return keys.stream().map(hash).mapToInt(Integer::intValue).distinct().toArray();
    }

    /// FNV-1a with a last mixing: the same on every machine and for ever, which String.hashCode promises too, but it
    /// gives near values to near words.
    private static int hash(String key) {
        var hash = 0x811C9DC5;
        for (var i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * 0x01000193;
        }
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        return hash ^ (hash >>> 13);
    }
}
