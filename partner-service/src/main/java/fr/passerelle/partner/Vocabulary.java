package fr.passerelle.partner;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/// The closed lists of data·inclusion v1 that this service checks, a value a line.
@SuppressWarnings("ImmutableEnumChecker") // the sets are unmodifiable from their making
public enum Vocabulary {
    THEMATIQUES("thematiques"),
    RESEAUX_PORTEURS("reseaux-porteurs");

    private final Set<String> values;

    Vocabulary(String name) {
        try (var file = Vocabulary.class.getResourceAsStream("/data-inclusion/" + name + ".txt")) {
            if (file == null) {
                throw new IllegalStateException("the vocabulary " + name + " is missing");
            }
            values = new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public boolean has(String value) {
        return values.contains(value);
    }
}
