package fr.passerelle.beneficiary;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.testing.repository.Repository;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// Every rule has its own problem type: who reads the type knows what to do, without reading the sentence.
class ProblemTypesTest {
    private static final Pattern CODE = Pattern.compile("\"([a-z][a-z0-9]*(?:-[a-z0-9]+)+)\"");

    /// Codes that stand in more than one class, each for one rule that is met in several places.
    private static final Map<String, String> ONE_RULE = Map.ofEntries(
            Map.entry("amount-bounds", "an amount, told and as a value"),
            Map.entry("caf-file-unknown", "a file that is not there, read and followed"),
            Map.entry("civility-unknown", "a code, told at the desk and corrected"),
            Map.entry("date-before-birth", "an interview and an information on rights are lived by the person"),
            Map.entry("date-bounds", "a day on which something happened lies between 1900 and tomorrow"),
            Map.entry("departement-number-of-another-person", "shown, then refused"),
            Map.entry("email-format", "an address, told at the desk and corrected"),
            Map.entry("france-travail-id-format", "a number, told, searched and as a value"),
            Map.entry("household-unknown", "a household that is not shared, and what the Caf wrote of it"),
            Map.entry("nir-differs", "two numbers are not one person's, shown of a line and refused when it is linked"),
            Map.entry("nir-of-another-person", "shown, warned of in a file, and refused at the desk"),
            Map.entry("ntt-differs", "the same of numbers that stand for a NIR"),
            Map.entry("ntt-format", "a number, told, searched and as a value"),
            Map.entry("ntt-of-another-person", "shown, then refused"),
            Map.entry("person-list-damaged", "a workbook that is not whole, its parcel and its sheets"),
            Map.entry("person-list-empty", "a list without lines, or without a byte"),
            Map.entry("phone-format", "a number, told at the desk and corrected"));

    @Test
    void a_code_that_stands_in_two_classes_is_one_rule_and_its_reason_is_written_here() {
        // Given
        var codes = codes();
        // When
        var places = new TreeMap<String, Set<String>>();
        for (var source : sources()) {
            CODE.matcher(Repository.text(source))
                    .results()
                    .map(found -> found.group(1))
                    .filter(codes::contains)
                    .forEach(code -> places.computeIfAbsent(code, _ -> new TreeSet<>())
                            .add(source.getFileName().toString()));
        }
        // Then
        assertThat(places).as("codes that are refused somewhere").hasSizeGreaterThan(60);
        places.values().removeIf(files -> files.size() < 2);
        assertThat(places.keySet()).isSubsetOf(ONE_RULE.keySet());
    }

    @Test
    void every_problem_says_what_is_wrong_and_no_two_say_the_same() throws IOException {
        // Given
        var texts = texts();
        // When
        var details = new TreeMap<String, Set<String>>();
        for (var code : codes()) {
            var detail = texts.getProperty("problem." + code + ".detail", "");
            assertThat(detail).as(code).isNotBlank();
            details.computeIfAbsent(detail, _ -> new TreeSet<>()).add(code);
        }
        // Then
        assertThat(details.values()).allMatch(alike -> alike.size() == 1);
    }

    private static Set<String> codes() {
        try {
            var codes = new TreeSet<String>();
            for (var key : texts().stringPropertyNames()) {
                if (key.startsWith("problem.") && key.endsWith(".title")) {
                    codes.add(key.substring("problem.".length(), key.length() - ".title".length()));
                }
            }
            return codes;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Properties texts() throws IOException {
        var texts = new Properties();
        texts.load(Reader.of(Repository.text(service().resolve("resources/messages_fr.properties"))));
        return texts;
    }

    private static List<Path> sources() {
        return Repository.files(
                service().resolve("java"), file -> file.toString().endsWith(".java"));
    }

    private static Path service() {
        return Repository.root().resolve("beneficiary-service/src/main");
    }
}
