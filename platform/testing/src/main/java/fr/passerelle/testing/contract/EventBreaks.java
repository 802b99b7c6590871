package fr.passerelle.testing.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// What a schema changed of a released one although it kept its version. Inside a version an optional field may be
/// added and the words may change, nothing else (ADR-0007): last year's listeners read today's events, and last
/// year's events are read by today's listeners.
final class EventBreaks {
    private static final Set<String> WORDS = Set.of("title", "description", "examples", "$comment");
    private static final Set<String> WITHOUT_ORDER = Set.of("required", "enum", "type");

    private final List<String> found = new ArrayList<>();
    private final String name;

    private EventBreaks(String name) {
        this.name = name;
    }

    /// @return what breaks the promise of the released schema, a sentence each
    static List<String> between(String name, JsonNode released, JsonNode present) {
        var breaks = new EventBreaks(name);
        breaks.compare("", released, present);
        return breaks.found;
    }

    private void compare(String path, JsonNode released, JsonNode present) {
        var keywords = new TreeSet<>(released.propertyNames());
        keywords.addAll(present.propertyNames());
        keywords.removeAll(WORDS);
        for (var keyword : keywords) {
            var before = released.path(keyword);
            var after = present.path(keyword);
            if (keyword.equals("properties")) {
                compareProperties(path, before, after);
            } else if (before.isObject() && after.isObject()) {
                compare(path + "[]", before, after);
            } else if (!sameValue(keyword, before, after)) {
                found.add("%s%s: %s was %s and is %s".formatted(name, path, keyword, shown(before), shown(after)));
            }
        }
    }

    private void compareProperties(String path, JsonNode released, JsonNode present) {
        for (var property : released.properties()) {
            var now = present.path(property.getKey());
            if (now.isMissingNode()) {
                found.add("%s%s.%s is no longer there".formatted(name, path, property.getKey()));
            } else {
                compare(path + "." + property.getKey(), property.getValue(), now);
            }
        }
    }

    private static boolean sameValue(String keyword, JsonNode before, JsonNode after) {
        if (WITHOUT_ORDER.contains(keyword) && before.isArray() && after.isArray()) {
            return values(before).equals(values(after));
        }
        return before.equals(after);
    }

    private static Set<JsonNode> values(JsonNode array) {
        return array.valueStream().collect(Collectors.toSet());
    }

    private static String shown(JsonNode value) {
        return value.isMissingNode() ? "absent" : value.toString();
    }
}
