package fr.passerelle.beneficiary.name;

import java.util.List;
import java.util.regex.Pattern;

/// First names as they were written. « Jean-Luc » is one name; who writes « JEAN LUC » may mean the same one, or two:
/// civil status has the hyphen, many files have not.
///
/// @param usual what stands before the first blank
public record FirstNames(NameKey all, NameKey usual) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    public static FirstNames of(String written) {
        var names = written.strip();
        return new FirstNames(NameKey.of(List.of(names)), NameKey.of(List.of(BLANKS.split(names, 2)[0])));
    }

    /// Whether nothing in them speaks against one person: all words of the shorter begin the longer, and the usual name
    /// of either is whole in the other. « Jean » may be « Jean-Luc » or his brother, and is left to a human.
    public boolean areThoseOf(FirstNames other) {
        var needed = Math.max(usual.words().size(), other.usual.words().size());
        return shortest(other) >= needed && beginAlike(other);
    }

    /// Whether one may be the other said shortly.
    public boolean beginAlike(FirstNames other) {
        var length = shortest(other);
        return length > 0
                && all.words().subList(0, length).equals(other.all.words().subList(0, length));
    }

    private int shortest(FirstNames other) {
        return Math.min(all.words().size(), other.all.words().size());
    }
}
