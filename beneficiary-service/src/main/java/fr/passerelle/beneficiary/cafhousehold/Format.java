package fr.passerelle.beneficiary.cafhousehold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The elements of VRSB0801 with their order, occurrences and types, read from `vrsb0801.format`.
final class Format {
    private static final Pattern SEPARATOR = Pattern.compile(", ");
    private static final Pattern CHILD =
            Pattern.compile("(\\w+)(!?)(\\?|\\+|\\*|\\[(\\d+)\\.\\.(\\d+)])?(?: (\\w+)(?: (\\d+)(?:\\.(\\d+))?)?)?");

    static final Format VRSB0801 = load("vrsb0801.format");

    enum Type {
        ELEMENT,
        TEXT,
        DIGITS,
        DECIMAL,
        FLAG,
        DATE,
        TIME
    }

    /// @param identifying without it the household, or the person, cannot be told from another
    /// @param size longest text, or most digits
    /// @param fraction most digits behind the point
    record Child(String name, boolean identifying, int least, int most, Type type, int size, int fraction) {}

    private final Map<String, List<Child>> elements;

    private Format(Map<String, List<Child>> elements) {
        this.elements = Map.copyOf(elements);
    }

    /// What an element holds, in its order; nothing for an element that the format does not know.
    List<Child> childrenOf(String element) {
        return elements.getOrDefault(element, List.of());
    }

    private static Format load(String resource) {
        try (var stream = Objects.requireNonNull(Format.class.getResourceAsStream(resource))) {
            var elements = new HashMap<String, List<Child>>();
            new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> {
                        int colon = line.indexOf(": ");
                        elements.put(line.substring(0, colon), children(line.substring(colon + 2)));
                    });
            return new Format(elements);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Child> children(String list) {
        var children = new ArrayList<Child>();
        for (var written : SEPARATOR.split(list, -1)) {
            var match = CHILD.matcher(written);
            if (!match.matches()) {
                throw new IllegalStateException("vrsb0801.format: " + written);
            }
            var occurrences = match.group(3);
            children.add(new Child(
                    match.group(1),
                    !match.group(2).isEmpty(),
                    least(occurrences, match.group(4)),
                    most(occurrences, match.group(5)),
                    type(match.group(6)),
                    number(match.group(7)),
                    number(match.group(8))));
        }
        return List.copyOf(children);
    }

    private static int least(@Nullable String occurrences, @Nullable String bound) {
        return switch (occurrences) {
            case null -> 1;
            case "+" -> 1;
            case "?", "*" -> 0;
            default -> number(bound);
        };
    }

    private static int most(@Nullable String occurrences, @Nullable String bound) {
        return switch (occurrences) {
            case null -> 1;
            case "?" -> 1;
            case "+", "*" -> Integer.MAX_VALUE;
            default -> number(bound);
        };
    }

    private static Type type(@Nullable String written) {
        return switch (written) {
            case null -> Type.ELEMENT;
            case "text" -> Type.TEXT;
            case "digits" -> Type.DIGITS;
            case "decimal" -> Type.DECIMAL;
            case "flag" -> Type.FLAG;
            case "date" -> Type.DATE;
            case "time" -> Type.TIME;
            default -> throw new IllegalStateException("vrsb0801.format: " + written);
        };
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }
}
