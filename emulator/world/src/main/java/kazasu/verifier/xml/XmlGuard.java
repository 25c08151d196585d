package kazasu.verifier.xml;

import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/** Stops at a document type declaration, before anything in it is looked at, and where a limit is passed. */
final class XmlGuard extends DefaultHandler2 {
    private int depth;
    private int elements;

    @Override
    public void startDTD(String name, @Nullable String publicId, @Nullable String systemId) throws SAXException {
        throw new StoppedException(Reason.EXTERNAL_REFERENCE, "a document type declaration");
    }

    @Override
    public InputSource resolveEntity(
            String name, @Nullable String publicId, @Nullable String baseUri, @Nullable String systemId)
            throws SAXException {
        throw new StoppedException(Reason.EXTERNAL_REFERENCE, "an external entity");
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
        depth++;
        elements++;
        if (depth > Limits.XML_DEPTH) {
            throw new StoppedException(Reason.TOO_LARGE, "more than " + Limits.XML_DEPTH + " elements in one another");
        }
        if (elements > Limits.XML_ELEMENTS) {
            throw new StoppedException(Reason.TOO_LARGE, "more than " + Limits.XML_ELEMENTS + " elements");
        }
        if (attributes.getLength() > Limits.XML_ATTRIBUTES) {
            throw new StoppedException(
                    Reason.TOO_LARGE, "an element with more than " + Limits.XML_ATTRIBUTES + " attributes");
        }
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
        throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
        throw e;
    }

    /** Why reading stopped. */
    static final class StoppedException extends SAXException {
        private static final long serialVersionUID = 1L;

        private final Reason reason;

        StoppedException(Reason reason, String detail) {
            super(detail);
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }

        String detail() {
            return String.valueOf(getMessage());
        }
    }
}
