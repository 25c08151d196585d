package kazasu.verifier.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Makes a tree of XML, after it was looked at as a stream: a tree is many times as large as its text. */
final class XmlLoader {
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";
    private static final String LEXICAL = "http://xml.org/sax/properties/lexical-handler";
    /** How the JDK's own limits begin their messages. */
    private static final String JDK_LIMIT = "JAXP0001";

    private XmlLoader() {}

    /**
     * Reads a document.
     *
     * @throws RefusedException {@code MALFORMED}, {@code TOO_LARGE} or {@code EXTERNAL_REFERENCE}
     */
    static Document load(byte[] xml) throws RefusedException {
        try {
            look(xml);
            DocumentBuilder builder = trees().newDocumentBuilder();
            builder.setErrorHandler(Silent.INSTANCE);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (XmlGuard.StoppedException e) {
            throw new RefusedException(e.reason(), e.detail());
        } catch (SAXException | IOException | RuntimeException e) {
            boolean limit = String.valueOf(e.getMessage()).contains(JDK_LIMIT);
            throw new RefusedException(limit ? Reason.TOO_LARGE : Reason.MALFORMED, "not XML that can be read");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void look(byte[] xml) throws SAXException, IOException, ParserConfigurationException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        SAXParser parser = factory.newSAXParser();
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        parser.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        XmlGuard guard = new XmlGuard();
        parser.setProperty(LEXICAL, guard);
        parser.parse(new ByteArrayInputStream(xml), guard);
    }

    private static DocumentBuilderFactory trees() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DOCTYPE, true);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** The JDK's own handler prints. */
    private enum Silent implements ErrorHandler {
        INSTANCE;

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
