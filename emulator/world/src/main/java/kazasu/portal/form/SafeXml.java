package kazasu.portal.form;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** XML from strangers: no DTD, so neither entities nor anything from outside; the parser prints nothing. */
final class SafeXml {
    private SafeXml() {}

    static Document parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw new FormException("it is no XML document that can be read");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Compares node by node: white space, comments and processing instructions count. Signatures are children of the root. */
    static boolean isSameWithoutSignatures(byte[] form, byte[] signed) {
        Document expected;
        Document found;
        try {
            expected = parse(form);
            found = parse(signed);
        } catch (FormException e) {
            return false;
        }
        List<Node> signatures = new ArrayList<>();
        for (Node node = found.getDocumentElement().getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element
                    && XMLSignature.XMLNS.equals(node.getNamespaceURI())
                    && "Signature".equals(node.getLocalName())) {
                signatures.add(node);
            }
        }
        signatures.forEach(found.getDocumentElement()::removeChild);
        expected.getDocumentElement().normalize();
        found.getDocumentElement().normalize();
        return expected.isEqualNode(found);
    }

    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {
            // of no consequence
        }

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
