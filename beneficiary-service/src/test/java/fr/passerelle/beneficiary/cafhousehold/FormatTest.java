package fr.passerelle.beneficiary.cafhousehold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fr.passerelle.beneficiary.vrsb.CafFileFixture;
import fr.passerelle.beneficiary.vrsb.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The format of this project against the schema of the Caf, which is not ours to copy.
class FormatTest {
    private static final String HOUSEHOLD = "InfosFoyerRSA";
    private static final Map<String, String> CODES = Map.of(
            "FONORG", "CAF",
            "NUMORG", "921",
            "MATRICULE", "100612000000000",
            "IDEPARTE", "092",
            "ETATDOSRSA", "2",
            "NIR", "2850392071123",
            "QUAL", "MME",
            "SEXE", "2");

    @Test
    void every_element_of_the_schema_of_the_caf_is_in_the_format_in_its_order() throws Exception {
        // Given
        var schema = sharedSchema();
        assumeTrue(schema != null, "the schema of the Caf is not beside the repository: skipped");
        // When
        var expected = childrenByElement(Objects.requireNonNull(schema));
        // Then
        var known = new TreeMap<String, List<String>>();
        collect(HOUSEHOLD, known);
        assertThat(known).isNotEmpty().isEqualTo(below(HOUSEHOLD, expected));
    }

    @Test
    void a_household_that_has_every_element_is_taken_in_and_none_of_them_is_unknown() {
        // Given
        var file = CafFileFixture.file().household(xml(HOUSEHOLD)).bytes();
        // When
        var reading = CafFileFixture.read(file, "92").getFirst();
        // Then
        assertThat(reading.household()).isPresent();
        assertThat(reading.findings())
                .extracting(Finding::rule)
                .containsOnly("code-unknown", "rsa-role-missing", "requester-missing");
        assertThat(reading.source()).isEqualTo(xml(HOUSEHOLD));
    }

    private static String xml(String element) {
        return Format.VRSB0801.childrenOf(element).stream()
                .flatMap(child -> IntStream.range(0, Math.max(1, child.least()))
                        .mapToObj(_ -> child.type() == Format.Type.ELEMENT ? xml(child.name()) : leaf(child)))
                .collect(Collectors.joining("", "<" + element + ">", "</" + element + ">"));
    }

    private static String leaf(Format.Child child) {
        var value = CODES.getOrDefault(
                child.name(),
                switch (child.type()) {
                    case DIGITS -> "1";
                    case DECIMAL -> "1.00";
                    case FLAG -> "1";
                    case DATE -> "1985-03-04";
                    case TIME -> "01:00:00.0000";
                    case TEXT, ELEMENT -> "A";
                });
        return "<%1$s>%2$s</%1$s>".formatted(child.name(), value);
    }

    private static void collect(String element, Map<String, List<String>> into) {
        var children = Format.VRSB0801.childrenOf(element);
        if (!children.isEmpty()) {
            into.put(element, children.stream().map(Format.Child::name).toList());
            children.stream()
                    .filter(child -> child.type() == Format.Type.ELEMENT)
                    .forEach(child -> collect(child.name(), into));
        }
    }

    private static Map<String, List<String>> below(String element, Map<String, List<String>> all) {
        var found = new TreeMap<String, List<String>>();
        var children = all.getOrDefault(element, List.of());
        if (!children.isEmpty()) {
            found.put(element, children);
            children.forEach(child -> found.putAll(below(child, all)));
        }
        return found;
    }

    private static Map<String, List<String>> childrenByElement(Path schema) throws Exception {
        var document = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(schema.toFile());
        return elements(document.getDocumentElement())
                .collect(Collectors.toMap(
                        element -> element.getAttribute("name"),
                        element -> sequences(element)
                                .flatMap(FormatTest::elements)
                                .map(FormatTest::nameOf)
                                .toList()));
    }

    private static Stream<Element> sequences(Element element) {
        return children(element, Set.of("xsd:complexType")).flatMap(type -> children(type, Set.of("xsd:sequence")));
    }

    private static Stream<Element> elements(Element parent) {
        return children(parent, Set.of("xsd:element"));
    }

    private static Stream<Element> children(Element parent, Set<String> names) {
        return Stream.iterate(parent.getFirstChild(), node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> names.contains(child.getTagName()));
    }

    private static String nameOf(Element element) {
        return element.hasAttribute("ref") ? element.getAttribute("ref") : element.getAttribute("name");
    }

    private static @Nullable Path sharedSchema() {
        for (var folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            var schema = folder.resolve("shared/data/caf-flux/vrsb0801.xsd");
            if (Files.exists(schema)) {
                return schema;
            }
        }
        return null;
    }
}
