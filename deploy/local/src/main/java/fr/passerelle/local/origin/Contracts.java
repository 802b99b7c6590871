package fr.passerelle.local.origin;

import fr.passerelle.local.Ports;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The promises under docs/contracts, as they are committed: OpenAPI documents by service, event schemas and examples.
final class Contracts {
    /// No slash and no leading dot: a name from a URL never leaves its folder.
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*\\.(json|yaml)");

    private static final String SCHEMA = ".schema.json";
    private final Path folder;

    Contracts(Path folder) {
        this.folder = folder;
    }

    /// In the order in which a person meets the services.
    Map<String, JsonObject> documents() {
        var read = read("openapi", ".json");
        var ordered = new LinkedHashMap<String, JsonObject>();
        Ports.SERVICES.stream().filter(read::containsKey).forEach(service -> ordered.put(service, read.get(service)));
        read.forEach(ordered::putIfAbsent);
        return ordered;
    }

    /// Changes with any of the documents.
    long version() {
        var documents = folder.resolve("openapi").toFile().listFiles();
        return documents == null
                ? 0
                : Stream.of(documents)
                        .mapToLong(file -> 31L * file.getName().hashCode() + file.lastModified())
                        .sum();
    }

    /// By name and version: `RsaRightOpened.v1`.
    Map<String, JsonObject> eventSchemas() {
        return read("events", SCHEMA);
    }

    /// What each event announces, in a French sentence.
    Properties eventSummaries() {
        var summaries = new Properties();
        var file = folder.resolve("events").resolve("summaries_fr.properties");
        if (!Files.isRegularFile(file)) {
            return summaries;
        }
        try (var reader = Files.newBufferedReader(file)) {
            summaries.load(reader);
            return summaries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean hasExample(String event) {
        return file("events/examples", event + ".json").isPresent();
    }

    Optional<Buffer> file(String kind, String name) {
        if (!SAFE.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    Buffer.buffer(Files.readAllBytes(folder.resolve(kind).resolve(name))));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    private Map<String, JsonObject> read(String kind, String suffix) {
        var found = new TreeMap<String, JsonObject>();
        var parent = folder.resolve(kind);
        if (!Files.isDirectory(parent)) {
            return found;
        }
        try (var files = Files.list(parent)) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(suffix)) {
                    found.put(
                            name.substring(0, name.length() - suffix.length()), new JsonObject(Files.readString(file)));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
