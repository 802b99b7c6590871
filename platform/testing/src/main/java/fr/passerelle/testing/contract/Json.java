package fr.passerelle.testing.contract;

import fr.passerelle.testing.repository.Repository;
import java.nio.file.Path;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;
import tools.jackson.dataformat.yaml.util.StringQuotingChecker;

/// Reads and writes contract files, JSON and YAML. This is Jackson 3, which the schema validator brings; services
/// speak Jackson 2, so only text crosses between the two.
public final class Json {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static final Pattern STARTS_AS_A_NUMBER = Pattern.compile("\\d");

    /// A date without quotes is no text to the parsers of YAML 1.1, and neither are some ids.
    private static final StringQuotingChecker QUOTING = new StringQuotingChecker.Default() {
        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value)
                    || STARTS_AS_A_NUMBER.matcher(value).lookingAt();
        }
    };

    private static final YAMLMapper YAML = YAMLMapper.builder(
                    YAMLFactory.builder().stringQuotingChecker(QUOTING).build())
            .enable(YAMLWriteFeature.MINIMIZE_QUOTES)
            .disable(YAMLWriteFeature.SPLIT_LINES, YAMLWriteFeature.WRITE_DOC_START_MARKER)
            .build();

    private Json() {}

    public static JsonNode tree(Path file) {
        return tree(Repository.text(file));
    }

    public static JsonNode tree(String text) {
        return MAPPER.readTree(text);
    }

    static ObjectNode yamlTree(Path file) {
        return (ObjectNode) YAML.readTree(Repository.text(file));
    }

    static String yaml(JsonNode tree) {
        return YAML.writeValueAsString(tree);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static String pretty(JsonNode tree) {
        return MAPPER.writeValueAsString(tree) + "\n";
    }
}
