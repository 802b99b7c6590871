package fr.passerelle.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/// Where one platform lives: the checkout whose build it runs, and the folder of its data, logs and pid files.
public record Workspace(Path repository, Path home) {
    public Workspace {
        repository = repository.toAbsolutePath().normalize();
        home = home.toAbsolutePath().normalize();
    }

    public Path data(String component) {
        return home.resolve("data").resolve(component);
    }

    public Path log(String component) {
        return home.resolve("log").resolve(component + ".log");
    }

    public Path run() {
        return home.resolve("run");
    }

    /// What Maven made of this module: distributions that are unpacked once for every platform of this checkout.
    public Path built() {
        return repository.resolve("deploy/local/target");
    }

    public Path contracts() {
        return repository.resolve("docs/contracts");
    }

    public Path guides() {
        return repository.resolve("docs/guides");
    }

    public void create() {
        try {
            Files.createDirectories(home.resolve("data"));
            Files.createDirectories(home.resolve("log"));
            Files.createDirectories(run());
        } catch (IOException e) {
            throw new PlatformFailure("Cannot write under %s: %s".formatted(home, e.getMessage()), e);
        }
    }

    public void delete() {
        if (!Files.exists(home)) {
            return;
        }
        try (var tree = Files.walk(home)) {
            for (var path : tree.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
