package fr.passerelle.beneficiary.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// How close a known name is to the one that is looked for, from 0 to 1: the one place that decides the order of the
/// people found. Each word that is looked for takes the closest word of the known name, wherever it stands; words that
/// are known and were not said cost a little, words that were said and are not known cost their length.
public final class NameCloseness {
    /// Below, nobody would say that it is the same name.
    public static final double LEAST = 0.62;

    private static final int MOST_JOINED = 3;
    private static final double SAME_SOUND = 0.95;
    private static final double BEGINNING = 0.78;
    private static final double WHOLE_BEGINNING = 0.90;
    private static final double INITIAL = 0.70;
    private static final double JOINED = 0.99;
    private static final double UNSAID = 0.06;

    private final List<List<Word>> readings;

    private NameCloseness(List<List<Word>> readings) {
        this.readings = readings;
    }

    private record Word(String written, String sound) {
        static Word of(String written) {
            return new Word(written, FrenchSound.of(written));
        }
    }

    public static NameCloseness to(NameKey sought) {
        var words = sought.words();
        var readings = new ArrayList<List<Word>>();
        readings.add(words.stream().map(Word::of).toList());
        for (var length = 2; length <= MOST_JOINED; length++) {
            for (var i = 0; i + length <= words.size(); i++) {
                var joined = new ArrayList<>(words.subList(0, i));
                joined.add(String.join("", words.subList(i, i + length)));
                joined.addAll(words.subList(i + length, words.size()));
                readings.add(joined.stream().map(Word::of).toList());
            }
        }
        return new NameCloseness(List.copyOf(readings));
    }

    public double of(NameKey known) {
        var words = known.words().stream().map(Word::of).toList();
        var best = closeness(readings.getFirst(), words);
        for (var i = 1; i < readings.size(); i++) {
            best = Math.max(best, JOINED * closeness(readings.get(i), words));
        }
        return best;
    }

    private static double closeness(List<Word> sought, List<Word> known) {
        var taken = new boolean[known.size()];
        var total = 0.0;
        var weights = 0;
        for (var word : longestFirst(sought)) {
            var weight = Math.min(word.written().length(), 8) + 1;
            total += weight * takeClosest(word, known, taken);
            weights += weight;
        }
        var unsaid = 0;
        for (var one : taken) {
            unsaid += one ? 0 : 1;
        }
        return weights == 0 ? 0 : total / weights - UNSAID * unsaid / known.size();
    }

    private static List<Word> longestFirst(List<Word> words) {
        return words.stream()
                .sorted((a, b) -> b.written().length() - a.written().length())
                .toList();
    }

    /// Takes the known word, or two or three that stand together, that come closest.
    private static double takeClosest(Word sought, List<Word> known, boolean[] taken) {
        var best = 0.0;
        var from = 0;
        var to = 0;
        for (var first = 0; first < taken.length; first++) {
            for (var end = first + 1; end <= Math.min(taken.length, first + MOST_JOINED) && !taken[end - 1]; end++) {
                var closeness = end == first + 1
                        ? closeness(sought, known.get(first))
                        : JOINED * joinedCloseness(sought, known.subList(first, end));
                if (closeness > best) {
                    best = closeness;
                    from = first;
                    to = end;
                }
            }
        }
        Arrays.fill(taken, from, to, true);
        return best;
    }

    private static double joinedCloseness(Word sought, List<Word> known) {
        var joined = known.stream().map(Word::written).collect(Collectors.joining());
        var comparable = Math.abs(sought.written().length() - joined.length()) <= 2;
        return comparable ? closeness(sought, Word.of(joined)) : 0;
    }

    private static double closeness(Word sought, Word known) {
        var a = sought.written();
        var b = known.written();
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() == 1) {
            return b.startsWith(a) ? INITIAL : 0;
        }
        var best = sought.sound().equals(known.sound()) ? SAME_SOUND : 0;
        if (b.startsWith(a)) {
            best = Math.max(best, BEGINNING + (WHOLE_BEGINNING - BEGINNING) * a.length() / b.length());
        }
        best = Math.max(best, likeness(a, b));
        return Math.max(best, SAME_SOUND * likeness(sought.sound(), known.sound()));
    }

    /// The share of letters that need not change; a letter more or less, another one or two swapped are one change.
    static double likeness(String a, String b) {
        var longest = Math.max(a.length(), b.length());
        var difference = Math.abs(a.length() - b.length());
        // too far apart to be worth comparing
        if (longest == 0 || 2 * difference > longest) {
            return 0;
        }
        return 1 - (double) changes(a, b) / longest;
    }

    private static int changes(String a, String b) {
        var before = new int[b.length() + 1];
        var last = new int[b.length() + 1];
        var now = new int[b.length() + 1];
        Arrays.setAll(last, i -> i);
        for (var i = 1; i <= a.length(); i++) {
            now[0] = i;
            for (var j = 1; j <= b.length(); j++) {
                var other = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                now[j] = Math.min(Math.min(now[j - 1], last[j]) + 1, last[j - 1] + other);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    now[j] = Math.min(now[j], before[j - 2] + 1);
                }
            }
            var free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()];
    }
}
