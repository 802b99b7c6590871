package fr.passerelle.demo;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Nested XML elements, written as they are read: the block of code inside is the content inside. A line an element,
/// as the Caf writes it, so that a report can say where.
final class Elements {
    interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter xml;
    private int depth;

    Elements(XMLStreamWriter xml) {
        this.xml = xml;
    }

    void document(String encoding, Content content) throws XMLStreamException {
        xml.writeStartDocument(encoding, "1.0");
        element("Racine", content);
        xml.writeEndDocument();
        xml.close();
    }

    void element(String name, Content content) throws XMLStreamException {
        line();
        xml.writeStartElement(name);
        depth++;
        content.write();
        depth--;
        line();
        xml.writeEndElement();
    }

    void text(String name, String value) throws XMLStreamException {
        line();
        if (value.isEmpty()) {
            xml.writeEmptyElement(name);
            return;
        }
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }

    private void line() throws XMLStreamException {
        xml.writeCharacters("\n" + "\t".repeat(depth));
    }
}
