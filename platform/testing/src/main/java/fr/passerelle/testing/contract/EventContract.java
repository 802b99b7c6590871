package fr.passerelle.testing.contract;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import fr.passerelle.testing.repository.Repository;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The promise about one type of event, `docs/contracts/events/<name>.schema.json`.
///
/// Who announces it shows that what is serialised keeps the promise; who listens reads the example of the same folder.
/// Listeners must bear fields that they do not know, the announcer must send none that is not promised: so the schema
/// stays open, and only this check closes it.
public final class EventContract {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private final String name;
    private final Path folder;
    private final String id;
    private final Schema schema;

    EventContract(String name, Path folder) {
        this.name = name;
        this.folder = folder;
        var tree = Json.tree(folder.resolve(name + ".schema.json"));
        this.id = tree.path("$id").asString("");
        close(tree);
        this.schema = REGISTRY.getSchema(tree);
    }

    /// @param name type and version, for example `DoorOpened.v1`
    public static EventContract of(String name) {
        return new EventContract(name, folder());
    }

    static Path folder() {
        return Repository.root().resolve("docs/contracts/events");
    }

    /// The `$id` of the schema, which each announced event names in `ce_dataschema`.
    public String id() {
        return id;
    }

    /// The text of the example, which every listener must be able to read.
    public String example() {
        return Repository.text(exampleFile());
    }

    /// What it announces, in French, for whoever subscribes: a line of `summaries_fr.properties`.
    public Optional<String> sentence() {
        var file = folder.resolve("summaries_fr.properties");
        var sentences = new Properties();
        if (Files.exists(file)) {
            try {
                sentences.load(Reader.of(Repository.text(file)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
        return Optional.ofNullable(sentences.getProperty(name)).filter(sentence -> !sentence.isBlank());
    }

    /// @param data the event's data as serialised
    /// @return what breaks the promise, empty where it is kept
    public List<String> violations(String data) {
        return schema.validate(data, InputFormat.JSON).stream()
                .map(error -> name + " " + error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    public void assertKeptBy(String data) {
        var violations = violations(data);
        if (!violations.isEmpty()) {
            throw new AssertionError(String.join("\n", violations) + "\n" + data);
        }
    }

    boolean hasExample() {
        return Files.exists(exampleFile());
    }

    private Path exampleFile() {
        return folder.resolve("examples").resolve(name + ".json");
    }

    private static void close(JsonNode part) {
        if (part instanceof ObjectNode object && object.has("properties")) {
            object.put("unevaluatedProperties", false);
            object.get("properties").forEach(EventContract::close);
        }
        if (part.has("items")) {
            close(part.get("items"));
        }
    }
}
