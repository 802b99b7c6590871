package fr.passerelle.testing.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A form of the right shape, written from its schema: every field filled, nothing that it names exists.
final class SampleForm {
    private static final int DEEPEST = 8;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Map<String, String> BY_FORMAT = Map.of(
            "date", "2026-03-10",
            "date-time", "2026-03-10T09:00:00Z",
            "local-time", "09:30:00",
            "uuid", "01999999-9999-7999-8999-999999999999",
            "uri", "https://example.org/");

    /// Tried against a pattern, the first that fits.
    private static final List<String> CANDIDATES = List.of(
            "92", "92071", "2026-03", "RSD", "FR", "DEM", "abc", "abc--abc", "12345678901234", "01 99 00 12 34", "ABC");

    private final JsonNode document;
    private final String word;

    /// @param word that stands wherever a text is free
    SampleForm(JsonNode document, String word) {
        this.document = document;
        this.word = word;
    }

    JsonNode of(JsonNode schema) {
        return of(schema, 0);
    }

    private JsonNode of(JsonNode written, int depth) {
        var schema = whole(written);
        if (schema.has("enum")) {
            return schema.path("enum").get(0);
        }
        return switch (schema.path("type").asString("")) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer", "number" ->
                NODES.numberNode(schema.path("minimum").asInt(1)
                        + (schema.path("exclusiveMinimum").asBoolean() ? 1 : 0));
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode(text(schema));
        };
    }

    private JsonNode object(JsonNode schema, int depth) {
        var form = NODES.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .properties()
                    .forEach(field -> form.set(field.getKey(), of(field.getValue(), depth + 1)));
        }
        return form;
    }

    private JsonNode array(JsonNode schema, int depth) {
        var list = NODES.arrayNode();
        if (depth < DEEPEST) {
            list.add(of(schema.path("items"), depth + 1));
        }
        return list;
    }

    private String text(JsonNode schema) {
        var format = BY_FORMAT.get(schema.path("format").asString(""));
        if (format != null) {
            return format;
        }
        var pattern = schema.path("pattern").asString("");
        if (pattern.isEmpty() || pattern.equals("\\S")) {
            var longest = schema.path("maxLength").asInt(word.length());
            return word.substring(0, Math.min(longest, word.length()));
        }
        var example = schema.path("example").asString("");
        var whole = Pattern.compile(pattern).asMatchPredicate();
        return CANDIDATES.stream().filter(whole).findFirst().orElse(example.isEmpty() ? word : example);
    }

    /// References followed, and what stands in `allOf` put together.
    private JsonNode whole(JsonNode schema) {
        var parts = new HashMap<String, JsonNode>();
        gather(schema, parts);
        ObjectNode whole = NODES.objectNode();
        parts.forEach(whole::set);
        return whole;
    }

    private void gather(JsonNode schema, Map<String, JsonNode> into) {
        if (schema.has("$ref")) {
            gather(document.at(schema.path("$ref").asString().substring(1)), into);
        }
        schema.path("allOf").values().forEach(part -> gather(part, into));
        schema.properties().forEach(part -> into.put(part.getKey(), part.getValue()));
    }
}
