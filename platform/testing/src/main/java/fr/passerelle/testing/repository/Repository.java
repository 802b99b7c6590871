package fr.passerelle.testing.repository;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// The folder that holds `mvnw`, found from wherever a test runs.
public final class Repository {
    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".local", "node_modules", ".idea");

    private Repository() {}

    public static Path root() {
        var folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw"))) {
            folder = folder.getParent();
            if (folder == null) {
                throw new IllegalStateException("no mvnw above " + Path.of("").toAbsolutePath());
            }
        }
        return folder;
    }

    /// Every file below a folder that the predicate keeps, in the order of their names; build results left out.
    public static List<Path> files(Path below, Predicate<Path> kept) {
        var found = new ArrayList<Path>();
        try {
            Files.walkFileTree(below, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    var isOurs = !NOT_OURS.contains(String.valueOf(folder.getFileName()));
                    return isOurs ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (kept.test(file)) {
                        found.add(file);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.stream().sorted().toList();
    }

    /// Folders of Java sources, for example every `src/main/java`.
    public static List<Path> sourceFolders(String kind) {
        return files(root(), file -> file.getFileName().toString().equals("pom.xml")).stream()
                .map(pom -> pom.resolveSibling("src").resolve(kind).resolve("java"))
                .filter(Files::isDirectory)
                .toList();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
