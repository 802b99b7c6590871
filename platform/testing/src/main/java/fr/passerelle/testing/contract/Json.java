package fr.passerelle.testing.contract;

import fr.passerelle.testing.repository.Repository;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads and writes contract files. This is Jackson 3, which the schema validator brings; services speak Jackson 2, so
/// only text crosses between the two.
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Json() {}

    public static JsonNode tree(Path file) {
        return tree(Repository.text(file));
    }

    public static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    static String pretty(JsonNode tree) {
        return MAPPER.writeValueAsString(tree) + "\n";
    }
}
