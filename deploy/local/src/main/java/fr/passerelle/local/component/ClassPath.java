package fr.passerelle.local.component;

import fr.passerelle.local.PlatformFailure;
import fr.passerelle.local.Workspace;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The class path that Maven wrote for this module, of which each child takes what it needs.
final class ClassPath {
    private static final String MAILS = "greenmail-standalone";

    private ClassPath() {}

    /// Greenmail's jar carries copies of other libraries, logging among them, and stays away from everybody else.
    static String ofPlatform(Workspace workspace) {
        return of(workspace, entry -> !entry.contains(MAILS));
    }

    static String ofMailCatcher(Workspace workspace) {
        return of(workspace, entry -> entry.contains(MAILS));
    }

    /// This module's jar: a start-up cache takes no folder of classes.
    static Path jar(Workspace workspace) {
        try (var files = Files.newDirectoryStream(workspace.built(), "deploy-local-*.jar")) {
            return files.iterator().next();
        } catch (IOException | NoSuchElementException e) {
            throw new PlatformFailure("The platform is not built yet: run make up", e);
        }
    }

    static Instant builtAt(Workspace workspace) {
        try {
            return Files.getLastModifiedTime(jar(workspace)).toInstant();
        } catch (IOException e) {
            throw new PlatformFailure("The platform is not built yet: run make up", e);
        }
    }

    private static String of(Workspace workspace, Predicate<String> wanted) {
        try {
            var entries =
                    Files.readString(workspace.built().resolve("classpath.txt")).strip();
            var own = jar(workspace).toString();
            var others = Pattern.compile(Pattern.quote(File.pathSeparator))
                    .splitAsStream(entries)
                    .filter(wanted);
            return Stream.concat(Stream.of(own), others).collect(Collectors.joining(File.pathSeparator));
        } catch (IOException e) {
            throw new PlatformFailure("The platform is not built yet: run make up", e);
        }
    }
}
