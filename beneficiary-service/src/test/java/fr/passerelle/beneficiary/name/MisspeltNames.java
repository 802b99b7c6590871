package fr.passerelle.beneficiary.name;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.passerelle.beneficiary.person.Identity;
import fr.passerelle.beneficiary.person.Sex;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Two hundred names as somebody said or typed them, with the one meant, and a crowd among which they are looked for.
public final class MisspeltNames {
    private MisspeltNames() {}

    public record Misspelt(String heard, Identity meant) {}

    public static List<Misspelt> all() {
        return lines("misspelt.csv").stream().map(MisspeltNames::read).toList();
    }

    /// Those who are meant, once each, and others with the commonest names.
    public static List<Identity> crowd(int others) {
        var crowd = new LinkedHashSet<Identity>();
        all().forEach(name -> crowd.add(name.meant()));
        var lastNames = words("last-names.txt");
        var firstNames = words("first-names.txt");
        for (var i = 0; i < others; i++) {
            var last = lastNames.get((7 * i + i / lastNames.size()) % lastNames.size());
            var first = firstNames.get((13 * i + i / firstNames.size()) % firstNames.size());
            crowd.add(identity(last, null, first));
        }
        return List.copyOf(crowd);
    }

    private static Misspelt read(String line) {
        var fields = line.split(";", -1);
        return new Misspelt(fields[0], identity(fields[1], fields[2].isEmpty() ? null : fields[2], fields[3]));
    }

    private static Identity identity(String last, @Nullable String birth, String first) {
        return new Identity(null, last, birth, first, null, null, Sex.UNKNOWN);
    }

    private static List<String> words(String file) {
        var words = new ArrayList<String>();
        lines(file).forEach(line -> words.addAll(Arrays.asList(line.split(" ", -1))));
        return words;
    }

    private static List<String> lines(String file) {
        var resource = Objects.requireNonNull(MisspeltNames.class.getResourceAsStream("/names/" + file));
        try (var reader = new BufferedReader(new InputStreamReader(resource, UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
