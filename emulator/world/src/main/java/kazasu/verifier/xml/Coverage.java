package kazasu.verifier.xml;

import java.util.List;
import java.util.Optional;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Whether what people are shown is what the references are about. A signature over some element of a document says nothing about the
 * rest, and the element can be moved to where nobody looks (signature wrapping).
 */
final class Coverage {
    private final Document document;
    private final Element signature;
    private final Ids ids;
    private final List<XmlReference> references;

    Coverage(Document document, Element signature, Ids ids, List<XmlReference> references) {
        this.document = document;
        this.signature = signature;
        this.ids = ids;
        this.references = references;
    }

    boolean isEnveloping() {
        return document.getDocumentElement() == signature;
    }

    /**
     * Of a document that holds its signature or lies in it.
     *
     * @throws RefusedException {@code EXTERNAL_REFERENCE} or {@code NOT_ALL_SIGNED}
     */
    void requireWhole() throws RefusedException {
        for (XmlReference reference : references) {
            if (!reference.isInside()) {
                throw new RefusedException(Reason.EXTERNAL_REFERENCE, "a reference to another document");
            }
            requireTarget(reference);
        }
        int objects = signedObjects();
        if (isEnveloping() && objects == 0) {
            throw new RefusedException(Reason.CONTENT_MISSING, "no object in the signature");
        }
        if (!isEnveloping() && references.stream().noneMatch(this::isOfRoot)) {
            throw new RefusedException(Reason.NOT_ALL_SIGNED, "no reference to the root");
        }
    }

    private void requireTarget(XmlReference reference) throws RefusedException {
        if (target(reference).isEmpty()) {
            throw new RefusedException(Reason.CONTENT_MISSING, "a reference to an id that is not there");
        }
    }

    private Optional<Element> target(XmlReference reference) {
        return reference.uri().flatMap(uri -> ids.find(document, uri));
    }

    /** Base64 of a whole document would be its text alone, without the elements. */
    private boolean isOfRoot(XmlReference reference) {
        return !reference.has(XmlNames.BASE64)
                && reference.has(XmlNames.ENVELOPED)
                && target(reference)
                        .filter(document.getDocumentElement()::equals)
                        .isPresent();
    }

    /**
     * How many there are beside the one around XAdES's properties. Within the signature there is room that the enveloped transform leaves out, so
     * each must have its own reference, wherever the signature is.
     */
    private int signedObjects() throws RefusedException {
        int signed = 0;
        for (Element object : Elements.children(signature, XmlNames.DSIG, "Object")) {
            if (!isForProperties(object)) {
                signed++;
                if (references.stream().noneMatch(reference -> isOfObject(reference, object))) {
                    throw new RefusedException(Reason.NOT_ALL_SIGNED, "an object without a reference");
                }
            }
        }
        return signed;
    }

    private static boolean isForProperties(Element object) {
        List<Element> children = Elements.children(object);
        return children.size() == 1 && Elements.is(children.get(0), XmlNames.XADES, "QualifyingProperties");
    }

    /** The object itself, or the one element in it. */
    private boolean isOfObject(XmlReference reference, Element object) {
        Optional<Element> target = target(reference);
        if (target.isEmpty() || reference.has(XmlNames.ENVELOPED)) {
            return false;
        }
        if (reference.has(XmlNames.BASE64)) {
            return target.get() == object && Elements.hasTextOnly(object);
        }
        return target.get() == object
                || (Elements.children(object).size() == 1
                        && target.get() == Elements.children(object).get(0));
    }

    /**
     * Of a signature beside its document: one reference out of it, to bytes as they are, by a name and not by an address.
     *
     * @throws RefusedException {@code EXTERNAL_REFERENCE}, {@code CONTENT_MISSING} or {@code NOT_ALL_SIGNED}
     */
    XmlReference requireDetached() throws RefusedException {
        signedObjects();
        XmlReference outside = null;
        for (XmlReference reference : references) {
            if (reference.isInside()) {
                requireTarget(reference);
            } else if (outside != null) {
                throw new RefusedException(Reason.EXTERNAL_REFERENCE, "references to several documents");
            } else {
                outside = reference;
            }
        }
        if (outside == null) {
            throw new RefusedException(Reason.NOT_ALL_SIGNED, "no reference to the document");
        }
        if (outside.uri()
                .filter(uri -> !uri.matches("[A-Za-z0-9._~%+,@()-]{1,1024}"))
                .isPresent()) {
            throw new RefusedException(Reason.EXTERNAL_REFERENCE, "a reference to an address, not to a name");
        }
        if (!outside.transforms().isEmpty()) {
            throw new RefusedException(Reason.UNSUPPORTED_ALGORITHM, "a transform of the document beside");
        }
        return outside;
    }
}
