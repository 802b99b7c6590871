package fr.passerelle.testing.contract;

import fr.passerelle.testing.repository.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// All documents together: they are served under one origin, so a path must lead to one service.
public final class OpenApiDocuments {
    private static final Pattern PREFIX = Pattern.compile("/v\\d+/[^/]+");

    private final Path folder;

    OpenApiDocuments(Path folder) {
        this.folder = folder;
    }

    public static OpenApiDocuments ofTheRepository() {
        return new OpenApiDocuments(OpenApiContract.folder());
    }

    /// @return what is wrong, a sentence each
    public List<String> complaints() {
        var owners = new TreeMap<String, Set<String>>();
        var unversioned = new TreeSet<String>();
        for (var file : files()) {
            for (var path : Json.tree(file).path("paths").propertyNames()) {
                var prefix = PREFIX.matcher(path);
                if (prefix.lookingAt()) {
                    owners.computeIfAbsent(prefix.group(), _ -> new TreeSet<>())
                            .add(file.getFileName().toString());
                } else {
                    unversioned.add(path + " of " + file.getFileName() + " does not begin with /v1/ and a noun");
                }
            }
        }
        var shared = owners.entrySet().stream()
                .filter(owner -> owner.getValue().size() > 1)
                .map(OpenApiDocuments::sentence);
        return Stream.concat(shared, unversioned.stream()).toList();
    }

    private static String sentence(Map.Entry<String, Set<String>> shared) {
        return shared.getKey() + " stands in " + String.join(" and in ", shared.getValue());
    }

    private List<Path> files() {
        return Files.isDirectory(folder)
                ? Repository.files(folder, file -> file.toString().endsWith(".json"))
                : List.of();
    }
}
