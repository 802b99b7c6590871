package fr.passerelle.beneficiary.vrsb;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XML into nodes: no document type, no entity beyond the five of XML, no namespace.
public final class NodeReader {
    private static final int DEEPEST = 16;
    private static final WstxInputFactory FACTORY = factory();

    /// XML that cannot be read, from a line on.
    public static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final long line;
        private final String element;

        Malformed(long line, String element) {
            super("line " + line + " in " + element);
            this.line = line;
            this.element = element;
        }

        public long line() {
            return line;
        }

        public String element() {
            return element;
        }
    }

    private NodeReader() {}

    static XMLStreamReader open(String xml) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(Reader.of(xml));
    }

    /// @param firstLine line of the file on which the text begins
    public static Node read(String xml, long firstLine) {
        var open = new ArrayDeque<Node>();
        try {
            var reader = open(xml);
            while (reader.hasNext() && reader.getEventType() != XMLStreamConstants.START_ELEMENT) {
                reader.next();
            }
            var root = readElement(reader, firstLine, open);
            while (reader.hasNext()) {
                reader.next();
            }
            return root;
        } catch (XMLStreamException e) {
            var location = e.getLocation();
            long line = location == null ? firstLine : firstLine + location.getLineNumber() - 1;
            throw new Malformed(line, nameOf(open));
        }
    }

    /// The element on which the reader stands, with everything in it.
    static Node readElement(XMLStreamReader reader, long firstLine, Deque<Node> open) throws XMLStreamException {
        var root = start(reader, firstLine, open);
        while (!open.isEmpty()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader, firstLine, open);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                    open.element().append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.DTD ->
                    throw new Malformed(line(reader, firstLine), nameOf(open));
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
        return root;
    }

    private static Node start(XMLStreamReader reader, long firstLine, Deque<Node> open) {
        var node = new Node(reader.getLocalName(), line(reader, firstLine));
        if (open.size() >= DEEPEST) {
            throw new Malformed(node.line(), nameOf(open));
        }
        if (!open.isEmpty()) {
            open.element().add(node);
        }
        open.push(node);
        return node;
    }

    private static long line(XMLStreamReader reader, long firstLine) {
        return firstLine + reader.getLocation().getLineNumber() - 1;
    }

    private static String nameOf(Deque<Node> open) {
        return open.isEmpty() ? "InfosFoyerRSA" : open.element().name();
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 32);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, 4 * DEEPEST);
        return factory;
    }
}
