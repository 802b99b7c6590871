package fr.passerelle.testing.repository;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What no file of the repository may say, and links that must lead somewhere.
class RepositoryTextTest {
    private static final Set<String> TEXTS = Set.of(
            ".java", ".md", ".properties", ".xml", ".sql", ".json", ".yml", ".yaml", ".sh", ".html", ".css", ".js");

    /// Written with brackets, so that this file does not say them.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(T[O]DO|FIX[M]E|st[u]b|placeh[o]lder)\\b(?!=)");

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|mailto:|#)([^)#\\s]+)(?:#[^)]*)?\\)");

    private final Path root = Repository.root();

    @Test
    void nothing_says_that_it_is_unfinished() {
        assertThat(findings(UNFINISHED)).isEmpty();
    }

    @Test
    void links_between_documents_lead_somewhere() {
        // Given
        var documents = texts(file -> file.toString().endsWith(".md"));
        // When
        var broken = documents.flatMap(document -> LINK.matcher(Repository.text(document))
                .results()
                .map(link -> link.group(1))
                .filter(target -> !Files.exists(document.resolveSibling(target)))
                .map(target -> root.relativize(document) + " points to " + target));
        // Then
        assertThat(broken).isEmpty();
    }

    private List<String> findings(Pattern pattern) {
        return texts(_ -> true)
                .flatMap(file -> pattern.matcher(Repository.text(file))
                        .results()
                        .map(MatchResult::group)
                        .map(found -> root.relativize(file) + " says " + found))
                .toList();
    }

    private Stream<Path> texts(Predicate<Path> kept) {
        return Repository.files(root, kept.and(RepositoryTextTest::isText)).stream();
    }

    private static boolean isText(Path file) {
        var name = file.getFileName().toString();
        return name.equals("Makefile") || TEXTS.contains(name.substring(Math.max(0, name.lastIndexOf('.'))));
    }
}
