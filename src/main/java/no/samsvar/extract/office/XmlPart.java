package no.samsvar.extract.office;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.samsvar.document.ExtractionException;

/** Reads XML parts without ever following a document type or an entity. */
final class XmlPart {
  private static final int DEEPEST = 400;

  private XmlPart() {}

  /**
   * Hands over, one by one, the children of the first element with this prefixed name, so that a
   * long body is never in memory as a whole.
   *
   * @throws ExtractionException when the part is no well-formed XML
   */
  static void children(byte[] part, String parent, Consumer<XmlNode> each)
      throws ExtractionException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT && prefixed(reader).equals(parent)) {
          elements(reader, each);
          return;
        }
      }
    } catch (XMLStreamException malformed) {
      throw trouble(malformed);
    }
  }

  /**
   * The root element of a part.
   *
   * @throws ExtractionException when the part is no well-formed XML
   */
  static XmlNode root(byte[] part) throws ExtractionException {
    try {
      XMLStreamReader reader = factory().createXMLStreamReader(new ByteArrayInputStream(part));
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return element(reader, 0);
        }
      }
      throw new ExtractionException(ExtractionException.Cause.DAMAGED, "XML without a root");
    } catch (XMLStreamException malformed) {
      throw trouble(malformed);
    }
  }

  private static ExtractionException trouble(XMLStreamException malformed) {
    ExtractionException.Cause cause =
        malformed instanceof TooDeep
            ? ExtractionException.Cause.TOO_DEEP
            : ExtractionException.Cause.DAMAGED;
    return new ExtractionException(cause, "XML: " + malformed.getMessage());
  }

  /** Elements inside elements beyond all measure. */
  private static final class TooDeep extends XMLStreamException {
    private static final long serialVersionUID = 1L;

    TooDeep() {
      super("nested deeper than " + DEEPEST);
    }
  }

  private static String prefixed(XMLStreamReader reader) {
    return reader.getPrefix() + ":" + reader.getLocalName();
  }

  /** The JDK's own bound on depth is switched off, because ours says what it is about. */
  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.maxElementDepth", "0");
    return factory;
  }

  private static void elements(XMLStreamReader reader, Consumer<XmlNode> each)
      throws XMLStreamException {
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        each.accept(element(reader, 0));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        return;
      }
    }
  }

  private static XmlNode element(XMLStreamReader reader, int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new TooDeep();
    }
    String name = reader.getLocalName();
    Map<String, String> attributes = attributes(reader);
    List<XmlNode> children = new ArrayList<>();
    while (reader.hasNext()) {
      int event = reader.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element(reader, depth + 1));
      } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
        children.add(XmlNode.text(reader.getText()));
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        break;
      }
    }
    return XmlNode.element(name, attributes, children);
  }

  private static Map<String, String> attributes(XMLStreamReader reader) {
    if (reader.getAttributeCount() == 0) {
      return Map.of();
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return attributes;
  }
}
