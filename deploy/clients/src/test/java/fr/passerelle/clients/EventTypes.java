package fr.passerelle.clients;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/// Writes the TypeScript types of the events' data from their schemas.
final class EventTypes {
    private EventTypes() {}

    /// @param schemas by the name of the event, for example `DoorOpened.v1`
    static String of(SortedMap<String, JsonNode> schemas) {
        var types = new StringBuilder("// Generated from docs/contracts/events.\n");
        schemas.forEach((name, schema) -> types.append("\n")
                .append(comment(schema, ""))
                .append("export interface ")
                .append(identifier(name))
                .append(" ")
                .append(object(schema, ""))
                .append("\n"));
        types.append("\n/** The data of each event, by the end of its ce_type. */\nexport interface Events {\n");
        schemas.keySet().forEach(name -> types.append("  '%s': %s;\n".formatted(name, identifier(name))));
        return types.append("}\n").toString();
    }

    /// `DoorOpened.v1` is `DoorOpenedV1`.
    private static String identifier(String name) {
        return name.replace(".v", "V");
    }

    private static String object(JsonNode schema, String indent) {
        var inner = indent + "  ";
        var required = texts(schema.path("required"));
        var fields = schema.path("properties").properties().stream()
                .map(property -> comment(property.getValue(), inner)
                        + inner
                        + property.getKey()
                        + (required.contains(property.getKey()) ? ": " : "?: ")
                        + type(property.getValue(), inner)
                        + ";\n")
                .collect(Collectors.joining());
        return "{\n" + fields + indent + "}";
    }

    private static String type(JsonNode schema, String indent) {
        if (schema.has("enum")) {
            return StreamSupport.stream(schema.path("enum").spliterator(), false)
                    .map(JsonNode::toString)
                    .collect(Collectors.joining(" | "));
        }
        return switch (schema.path("type").asText()) {
            case "string" -> "string";
            case "integer", "number" -> "number";
            case "boolean" -> "boolean";
            case "array" -> "Array<" + type(schema.path("items"), indent) + ">";
            case "object" -> object(schema, indent);
            default -> throw new IllegalStateException("no TypeScript type for " + schema);
        };
    }

    private static String comment(JsonNode schema, String indent) {
        var words = schema.path("description").asText().replace("*/", "* /");
        return words.isEmpty() ? "" : indent + "/** " + words + " */\n";
    }

    private static Set<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toSet());
    }
}
