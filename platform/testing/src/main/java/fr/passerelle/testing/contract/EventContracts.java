package fr.passerelle.testing.contract;

import fr.passerelle.testing.repository.Repository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// All promises about events: each has a valid example, and none has room for a name, an address or free text.
public final class EventContracts {
    private static final String SUFFIX = ".schema.json";
    private static final Pattern WORDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|[_.-]");
    private static final Set<String> PERSONAL = Set.of(
            "nir",
            "name",
            "names",
            "firstname",
            "lastname",
            "surname",
            "matricule",
            "email",
            "mail",
            "phone",
            "telephone",
            "mobile",
            "address",
            "street",
            "iban",
            "comment",
            "text",
            "note",
            "narrative",
            "description");
    private static final List<String> BOUNDS = List.of("format", "enum", "const", "pattern", "$ref");

    private final Path folder;

    EventContracts(Path folder) {
        this.folder = folder;
    }

    public static EventContracts ofTheRepository() {
        return new EventContracts(EventContract.folder());
    }

    /// @return what is wrong, a sentence each
    public List<String> complaints() {
        var found = new ArrayList<String>();
        for (var name : names()) {
            judgeExample(name, found);
            judgeId(name, found);
            judge(name, "", Json.tree(folder.resolve(name + SUFFIX)), found);
        }
        return found;
    }

    List<String> names() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        return Repository.files(folder, file -> file.toString().endsWith(SUFFIX)).stream()
                .map(file -> file.getFileName().toString().replace(SUFFIX, ""))
                .toList();
    }

    private void judgeExample(String name, List<String> found) {
        var contract = new EventContract(name, folder);
        if (contract.hasExample()) {
            found.addAll(contract.violations(contract.example()));
        } else {
            found.add(name + " has no example");
        }
        if (contract.sentence().isEmpty()) {
            found.add(name + " has no French sentence in summaries_fr.properties");
        }
    }

    private void judgeId(String name, List<String> found) {
        var id = new EventContract(name, folder).id();
        if (!id.matches("urn:passerelle:schema:[a-z]+:" + Pattern.quote(name))) {
            found.add(name + " has the $id '" + id + "': it is urn:passerelle:schema:<service>:" + name);
        }
    }

    private static void judge(String name, String path, JsonNode part, List<String> found) {
        part.properties().forEach(entry -> {
            if (entry.getKey().equals("properties")) {
                entry.getValue().properties().forEach(property -> {
                    judgeProperty(name, path + property.getKey(), property.getKey(), property.getValue(), found);
                    judge(name, path + property.getKey() + ".", property.getValue(), found);
                });
            } else {
                judge(name, path, entry.getValue(), found);
            }
        });
    }

    private static void judgeProperty(String name, String path, String property, JsonNode schema, List<String> found) {
        if (soundsPersonal(property)) {
            found.add(name + "." + path + " sounds like personal data: events carry ids, codes, dates and amounts");
        }
        if (schema.path("type").toString().contains("\"string\"")
                && BOUNDS.stream().noneMatch(schema::has)) {
            found.add(name + "." + path + " could carry any text: give it a format, an enum or a pattern");
        }
    }

    private static boolean soundsPersonal(String property) {
        var words = Arrays.stream(WORDS.split(property, -1))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        var tellsTheBirthday = words.contains("birth") && !words.contains("year");
        return tellsTheBirthday || words.stream().anyMatch(PERSONAL::contains);
    }
}
