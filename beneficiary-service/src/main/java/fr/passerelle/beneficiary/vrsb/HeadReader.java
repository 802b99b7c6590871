package fr.passerelle.beneficiary.vrsb;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads what precedes the first household, and refuses the file where that cannot be trusted.
final class HeadReader {
    private static final String ROOT = "Racine";
    private static final String HEADER = "IdentificationFlux";
    private static final String REFERENCE_DATE = "DTREF";

    /// The year of the RMI, which the RSA followed: no household of either is older.
    private static final LocalDate EARLIEST = LocalDate.of(1988, 1, 1);

    private static final String SCHEMA_ATTRIBUTE = "noNamespaceSchemaLocation";
    private static final Pattern SCHEMA = Pattern.compile("(?i)(.*[/\\\\ ])?vrsb0801\\.xsd");

    private HeadReader() {}

    /// @param today a monthly file is dated up to the end of its month, and none beyond the end of this one
    static FileHeader read(Section head, LocalDate today) {
        var text = decoded(head);
        int doctype = text.indexOf("<!DOCTYPE");
        if (doctype >= 0) {
            throw refused(lineAt(text, doctype), "DOCTYPE", "doctype");
        }
        try {
            var reader = NodeReader.open(text);
            if (!nextElement(reader)) {
                throw refused(1, ROOT, "not-xml");
            }
            declaration(reader);
            root(reader);
            return header(reader, today);
        } catch (XMLStreamException e) {
            var location = e.getLocation();
            throw refused(location == null ? 1 : location.getLineNumber(), ROOT, "not-xml");
        } catch (NodeReader.Malformed e) {
            throw refused(e.line(), e.element(), "not-xml");
        }
    }

    private static String decoded(Section head) {
        byte[] bytes = head.bytes();
        if (head.state() == Section.State.OVERSIZED || bytes.length == 0) {
            throw refused(1, ROOT, "not-xml");
        }
        int first = bytes[0] & 0xFF;
        if (first == 0xEF || first == 0xFE || first == 0xFF || first == 0) {
            throw refused(1, "xml", "encoding");
        }
        var text = Windows1252.decode(bytes);
        int undefined = Windows1252.firstUndefined(bytes);
        if (undefined >= 0) {
            throw refused(lineAt(text, undefined), ROOT, "byte-undefined");
        }
        return text;
    }

    private static void declaration(XMLStreamReader reader) {
        if (reader.getVersion() != null && !reader.getVersion().equals("1.0")) {
            throw refused(1, "xml", "xml-version");
        }
        if (!Windows1252.NAME.equalsIgnoreCase(reader.getCharacterEncodingScheme())) {
            throw refused(1, "xml", "encoding");
        }
    }

    private static void root(XMLStreamReader reader) {
        if (!reader.getLocalName().equals(ROOT)) {
            throw refused(line(reader), ROOT, "root-unknown");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).endsWith(SCHEMA_ATTRIBUTE)
                    && !SCHEMA.matcher(reader.getAttributeValue(i).strip()).matches()) {
                throw refused(line(reader), ROOT, "version");
            }
        }
    }

    private static FileHeader header(XMLStreamReader reader, LocalDate today) throws XMLStreamException {
        long rootLine = line(reader);
        if (!nextElementOfCutText(reader) || !reader.getLocalName().equals(HEADER)) {
            throw refused(rootLine, HEADER, "header-missing");
        }
        var node = NodeReader.readElement(reader, 1, new ArrayDeque<>());
        return new FileHeader(
                text(node, "APPLIEME"),
                node.textAt("NUMVERSIONAPPLIEME").orElse(""),
                node.textAt("TYPEFLUX").orElse(""),
                node.textAt("NATFLUX").orElse(""),
                value(node, "DTCREAFLUX", Lexical::date),
                value(node, "HEUCREAFLUX", Lexical::time),
                referenceDate(node, today));
    }

    /// One that lies ahead would make every honest file after it an outdated one.
    private static LocalDate referenceDate(Node header, LocalDate today) {
        var date = value(header, REFERENCE_DATE, Lexical::date);
        if (date.isBefore(EARLIEST)) {
            throw refused(lineOf(header, REFERENCE_DATE), REFERENCE_DATE, "reference-date-early");
        }
        if (date.isAfter(today.with(TemporalAdjusters.lastDayOfMonth()))) {
            throw refused(lineOf(header, REFERENCE_DATE), REFERENCE_DATE, "reference-date-late");
        }
        return date;
    }

    private static String text(Node header, String name) {
        return header.textAt(name).orElseThrow(() -> refused(header.line(), name, "header-element-missing"));
    }

    private static <T> T value(Node header, String name, Function<String, Optional<T>> reading) {
        var text = text(header, name);
        return reading.apply(text).orElseThrow(() -> refused(lineOf(header, name), name, "header-element-invalid"));
    }

    private static long lineOf(Node header, String name) {
        return header.at(name).map(Node::line).orElse(header.line());
    }

    private static boolean nextElement(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /// The text stops where the first household begins, which the reader takes for an error.
    private static boolean nextElementOfCutText(XMLStreamReader reader) {
        try {
            return nextElement(reader);
        } catch (XMLStreamException _) {
            return false;
        }
    }

    private static long line(XMLStreamReader reader) {
        return reader.getLocation().getLineNumber();
    }

    private static long lineAt(String text, int position) {
        return 1 + text.substring(0, position).chars().filter(c -> c == '\n').count();
    }

    private static UnusableFile refused(long line, String element, String rule) {
        return new UnusableFile(Finding.error(line, element, rule));
    }
}
