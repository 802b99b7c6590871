package fr.passerelle.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Counts what was played on a platform, so that each run brings people whom the platform has not seen. Kept beside
/// its data: a platform that begins anew counts anew.
public record Runs(Path home) {
    public Runs(Path home) {
        this.home = home.resolve("demo");
    }

    /// The number of this run, which is the seed of its households.
    public long next() {
        var counter = home.resolve("runs");
        created();
        try {
            var next = Files.exists(counter)
                    ? Long.parseLong(Files.readString(counter).strip()) + 1
                    : 1;
            Files.writeString(counter, Long.toString(next));
            return next;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Where a run leaves what it makes.
    public Path file(String name) {
        created();
        return home.resolve(name);
    }

    private void created() {
        try {
            Files.createDirectories(home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
