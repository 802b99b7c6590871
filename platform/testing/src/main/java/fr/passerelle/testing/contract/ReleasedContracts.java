package fr.passerelle.testing.contract;

import fr.passerelle.testing.repository.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The contracts of the last release, `docs/contracts/released/<version>`, which the present ones must still keep.
public final class ReleasedContracts {
    private final Path folder;

    ReleasedContracts(Path folder) {
        this.folder = folder;
    }

    public static ReleasedContracts ofTheRepository() {
        return new ReleasedContracts(Repository.root().resolve("docs/contracts"));
    }

    /// @return what a client or a listener of the last release would stumble over, a sentence each
    public List<String> breaks() {
        var found = new ArrayList<String>();
        var release = last();
        for (var released : files(release, "openapi", ".json")) {
            var present = folder.resolve(release.relativize(released));
            found.addAll(
                    Files.exists(present)
                            ? OpenApiBreaks.between(
                                    released.getFileName().toString(),
                                    Repository.text(released),
                                    Repository.text(present))
                            : List.of(released.getFileName() + " is no longer there"));
        }
        for (var released : files(release, "events", ".schema.json")) {
            var present = folder.resolve(release.relativize(released));
            var name = released.getFileName().toString().replace(".schema.json", "");
            found.addAll(
                    Files.exists(present)
                            ? EventBreaks.between(name, Json.tree(released), Json.tree(present))
                            : List.of(name + " is no longer there"));
        }
        return found;
    }

    /// One release is kept: each was judged against the one before it.
    Path last() {
        try (var releases = Files.list(folder.resolve("released"))) {
            var found = releases.filter(Files::isDirectory).toList();
            if (found.size() != 1) {
                throw new AssertionError("docs/contracts/released holds one version, not " + found);
            }
            return found.getFirst();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> files(Path release, String kind, String suffix) {
        return Repository.files(release.resolve(kind), file -> file.toString().endsWith(suffix));
    }
}
