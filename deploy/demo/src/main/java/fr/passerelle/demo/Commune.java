package fr.passerelle.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A commune of the official geographic code (Insee, COG) with one of its postal codes.
public record Commune(String code, String postalCode, String name) {
    private static final List<List<String>> ALL = Lists.rows("communes.csv");
    private static final Map<String, Commune> BY_CODE = ALL.stream()
            .map(row -> new Commune(row.get(0), row.get(1), row.get(2)))
            .collect(Collectors.toUnmodifiableMap(Commune::code, commune -> commune));

    /// Its name, blank where it is not one of ours.
    public static String nameOf(String code) {
        var commune = BY_CODE.get(code);
        return commune == null ? "" : commune.name();
    }

    /// As it is written in a sentence: `La Garenne Colombes`.
    public static String labelOf(String code) {
        var label = Pattern.compile("(?<=^|[ -])(\\p{L})(\\p{L}*)")
                .matcher(nameOf(code))
                .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.FRENCH));
        return label.isEmpty() ? code : label;
    }

    /// « de Sceaux », « d'Antony ».
    public static String fromOf(String code) {
        var label = labelOf(code);
        return ("AEIOUYÉÈHÎ".indexOf(label.charAt(0)) < 0 ? "de " : "d'") + label;
    }

    /// The communes of a département, each as likely as it is populated.
    ///
    /// @param departement 92, 59, 14 or 52
    static Inhabited of(String departement) {
        var communes = new TreeMap<Integer, Commune>();
        var inhabitants = 0;
        for (var row : ALL) {
            if (row.get(0).startsWith(departement)) {
                inhabitants += Integer.parseInt(row.get(3));
                communes.put(inhabitants, BY_CODE.get(row.get(0)));
            }
        }
        if (communes.isEmpty()) {
            throw new IllegalArgumentException(
                    "No communes for département " + departement + ": use 92, 59, 14 or 52.");
        }
        return new Inhabited(communes, inhabitants);
    }

    /// @param byLastInhabitant inhabitants are counted through, commune after commune
    record Inhabited(TreeMap<Integer, Commune> byLastInhabitant, int inhabitants) {
        /// @param inhabitant from 0
        Commune of(int inhabitant) {
            return byLastInhabitant.higherEntry(inhabitant).getValue();
        }
    }
}
