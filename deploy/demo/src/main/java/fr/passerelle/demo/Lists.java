package fr.passerelle.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Lists that stand beside the classes: names, streets, communes.
final class Lists {
    private Lists() {}

    /// Words between blanks; `~` stands for a blank inside one.
    static List<String> words(String file) {
        return lines(file)
                .flatMap(line -> Stream.of(line.split(" ", -1)))
                .map(word -> word.replace('~', ' '))
                .toList();
    }

    /// Rows of fields between semicolons.
    static List<List<String>> rows(String file) {
        return lines(file).map(line -> List.of(line.split(";", -1))).toList();
    }

    private static Stream<String> lines(String file) {
        try (var in = Objects.requireNonNull(Lists.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
