package fr.passerelle.testing.contract;

import fr.passerelle.testing.repository.Repository;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `docs/contracts/asyncapi.yaml`: every event with its channel, envelope, schema and example, put together from
/// `docs/contracts/events`. The words that no schema holds stand there too, in `asyncapi.head.yaml`.
public final class AsyncApi {
    private static final String HEADING = """
            # Generated from docs/contracts/events: change the files there and run `make contracts`.
            """;
    private static final String VERSION = "3.0.0";
    private static final String SENSITIVE = "-sensitive";
    private static final String EVENTS = "x-events";

    private final Path folder;

    AsyncApi(Path folder) {
        this.folder = folder;
    }

    public static AsyncApi ofTheRepository() {
        return new AsyncApi(Repository.root().resolve("docs/contracts"));
    }

    /// Fails where the committed document differs, or rewrites it for `make contracts`.
    public void assertCommitted() {
        new CommittedFile(file()).assertIs(text());
    }

    Path file() {
        return folder.resolve("asyncapi.yaml");
    }

    String text() {
        var head = Json.yamlTree(events().resolve("asyncapi.head.yaml"));
        var document = Json.object();
        document.put("asyncapi", VERSION);
        for (var part : List.of("id", "info", "servers")) {
            document.set(part, head.path(part));
        }
        document.put("defaultContentType", "application/json");
        var carried = carried(head);
        addChannels(document, head, carried);
        addOperations(document, head);
        addMessages(document, head, carried);
        return HEADING + Json.yaml(document);
    }

    /// The names of the events of each channel.
    private Map<String, List<String>> carried(ObjectNode head) {
        var carried = new TreeMap<String, List<String>>();
        var homeless = new ArrayList<>(names());
        for (var channel : head.path("channels").properties()) {
            var extra = channel.getValue()
                    .path(EVENTS)
                    .valueStream()
                    .map(JsonNode::stringValue)
                    .toList();
            var own = names().stream()
                    .filter(name -> extra.contains(name) || service(name).equals(channel.getKey()))
                    .toList();
            homeless.removeAll(own);
            carried.put(channel.getKey(), own);
        }
        if (!homeless.isEmpty()) {
            throw new AssertionError("no channel of asyncapi.head.yaml carries " + String.join(", ", homeless));
        }
        return carried;
    }

    private static void addChannels(ObjectNode document, ObjectNode head, Map<String, List<String>> carried) {
        var channels = document.putObject("channels");
        for (var told : head.path("channels").properties()) {
            var channel = channels.putObject(told.getKey());
            channel.put("address", "passerelle." + told.getKey() + ".{departement}.v1");
            channel.setAll((ObjectNode) told.getValue());
            channel.remove(EVENTS);
            channel.putArray("servers").addObject().put("$ref", "#/servers/local");
            channel.putObject("parameters").putObject("departement").put("$ref", "#/components/parameters/departement");
            var messages = channel.putObject("messages");
            for (var name : carried.getOrDefault(told.getKey(), List.of())) {
                messages.putObject(name).put("$ref", "#/components/messages/" + name);
            }
            channel.set("bindings", head.path("x-topics"));
        }
    }

    private static void addOperations(ObjectNode document, ObjectNode head) {
        var operations = document.putObject("operations");
        for (var told : head.path("channels").properties()) {
            var title = told.getValue().path("title").stringValue();
            addOperation(operations, told.getKey(), "announce", "send", title + " : annoncer")
                    .put("summary", serviceOf(told.getKey()) + "-service annonce ce qu'il a décidé.");
            addOperation(operations, told.getKey(), "follow", "receive", title + " : suivre")
                    .put("summary", "Un abonné reçoit ce qui a été décidé.");
        }
    }

    private static ObjectNode addOperation(
            ObjectNode operations, String channel, String verb, String action, String title) {
        var operation = operations.putObject(verb + "-" + channel);
        operation.put("action", action);
        operation.putObject("channel").put("$ref", "#/channels/" + channel);
        return operation.put("title", title);
    }

    private void addMessages(ObjectNode document, ObjectNode head, Map<String, List<String>> carried) {
        var components = document.putObject("components");
        var messages = components.putObject("messages");
        for (var name : names()) {
            var carriers = carried.entrySet().stream()
                    .filter(channel -> channel.getValue().contains(name))
                    .map(Map.Entry::getKey)
                    .toList();
            var services = carriers.stream().map(AsyncApi::serviceOf).distinct().toList();
            var message = new EventMessage(events(), name).tree(services);
            message.set("tags", head.path("channels").path(carriers.getFirst()).path("tags"));
            messages.set(name, message);
        }
        components.setAll((ObjectNode) head.path("components"));
    }

    private String service(String name) {
        return new EventContract(name, events()).id().split(":", -1)[3];
    }

    private static String serviceOf(String channel) {
        return channel.replace(SENSITIVE, "");
    }

    private List<String> names() {
        return new EventContracts(events()).names();
    }

    private Path events() {
        return folder.resolve("events");
    }
}
