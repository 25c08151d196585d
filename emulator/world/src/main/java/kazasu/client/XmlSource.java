package kazasu.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.CharacterCodingException;
import java.util.Objects;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * Reads an XML 1.0 document as a stream, in constant memory but for the elements that are open. A document type is refused, so no entity but the five of XML is
 * ever expanded and nothing else is fetched. What the JDK's reader limits (attributes an element, length of a name) is limited.
 */
final class XmlSource {
    private static final int DEEPEST = 256;

    private final Original original;
    private int depth;

    private XmlSource(Original original) {
        this.original = original;
    }

    /**
     * Reads all of it.
     *
     * @throws DocumentException if it isn't well-formed, has a document type or is nested deeper than 256 elements
     */
    static void read(Original original, XmlEvents events) throws IOException {
        new XmlSource(original).read(events);
    }

    private void read(XmlEvents events) throws IOException {
        try (InputStream content = original.open()) {
            XMLStreamReader reader = factory().createXMLStreamReader(XmlEncoding.reader(content));
            if (!Objects.requireNonNullElse(reader.getVersion(), "1.0").equals("1.0")) {
                throw new DocumentException(
                        original.name() + " is XML " + reader.getVersion() + ", only 1.0 can be signed",
                        original.name() + " はXML " + reader.getVersion() + " です。署名できるのは1.0だけです");
            }
            while (reader.hasNext()) {
                take(reader.next(), reader, events);
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException unread && !(unread instanceof CharacterCodingException)) {
                throw unread;
            }
            throw malformed(e.getLocation());
        } catch (UnsupportedEncodingException e) {
            throw malformed(null);
        }
    }

    private void take(int event, XMLStreamReader reader, XmlEvents events) throws IOException {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                enter();
                events.start(reader);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                events.end(reader);
                depth--;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (depth > 0) {
                    events.text(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                events.instruction(reader.getPITarget(), Objects.requireNonNullElse(reader.getPIData(), ""));
            case XMLStreamConstants.COMMENT -> events.comment(reader.getText());
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw new DocumentException(
                        original.name() + " has a document type (DTD): such XML is not signed",
                        original.name() + " には文書型宣言（DTD）があります。このようなXMLには署名しません");
            default -> {}
        }
    }

    private void enter() {
        depth++;
        if (depth > DEEPEST) {
            throw new DocumentException(
                    original.name() + " is nested deeper than " + DEEPEST + " elements",
                    original.name() + " の要素の入れ子が" + DEEPEST + "段を超えています");
        }
    }

    private DocumentException malformed(@Nullable Location location) {
        int line = location == null ? 0 : location.getLineNumber();
        String en = line > 0 ? " (line " + line + ")" : "";
        String ja = line > 0 ? "（" + line + "行目）" : "";
        return new DocumentException(
                original.name() + " is no well-formed XML" + en, original.name() + " は正しいXMLではありません" + ja);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("nothing is fetched");
        });
        return factory;
    }
}
