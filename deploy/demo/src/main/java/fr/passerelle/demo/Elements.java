package fr.passerelle.demo;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Nested XML elements, written as they are read: the block of code inside is the content inside.
final class Elements {
    interface Content {
        void write() throws XMLStreamException;
    }

    private final XMLStreamWriter xml;

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
        xml.writeStartElement(name);
        content.write();
        xml.writeEndElement();
    }

    void text(String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(value);
        xml.writeEndElement();
    }
}
