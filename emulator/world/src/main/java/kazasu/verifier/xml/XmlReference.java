package kazasu.verifier.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import org.w3c.dom.Element;

/**
 * A ds:Reference.
 *
 * @param uri nothing: whoever verifies is to know
 * @param type may be empty
 * @param transforms their algorithms
 * @param digest algorithm
 * @param value of the hash
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record XmlReference(Optional<String> uri, String type, List<String> transforms, String digest, byte[] value) {
    private static final String EXCLUSIVE = "http://www.w3.org/2001/10/xml-exc-c14n#";

    static XmlReference read(Element element) throws RefusedException {
        return new XmlReference(
                element.hasAttributeNS(null, "URI")
                        ? Optional.of(element.getAttributeNS(null, "URI"))
                        : Optional.empty(),
                element.getAttributeNS(null, "Type"),
                transforms(element),
                Elements.algorithm(Elements.ds(element, "DigestMethod")),
                Elements.bytes(Elements.ds(element, "DigestValue")));
    }

    /** Whatever can select or rewrite is refused: XPath, XSLT and what nobody knows. */
    private static List<String> transforms(Element reference) throws RefusedException {
        List<String> transforms = new ArrayList<>();
        Optional<Element> list = Elements.optional(reference, XmlNames.DSIG, "Transforms");
        if (list.isPresent()) {
            for (Element transform : Elements.children(list.get())) {
                String algorithm = Elements.algorithm(transform);
                boolean known = XmlNames.CANONICAL.contains(algorithm)
                        || algorithm.equals(XmlNames.ENVELOPED)
                        || algorithm.equals(XmlNames.BASE64);
                if (!known || !hasKnownParameters(transform)) {
                    throw new RefusedException(Reason.UNSUPPORTED_ALGORITHM, "transform " + Printable.of(algorithm));
                }
                transforms.add(algorithm);
            }
        }
        if (transforms.size() > Limits.XML_TRANSFORMS) {
            throw new RefusedException(Reason.TOO_LARGE, transforms.size() + " transforms");
        }
        return List.copyOf(transforms);
    }

    private static boolean hasKnownParameters(Element transform) {
        return Elements.children(transform).stream()
                .allMatch(child -> Elements.is(child, EXCLUSIVE, "InclusiveNamespaces"));
    }

    /** Whether it is about something in the same document. */
    boolean isInside() {
        return uri.isPresent() && (uri.get().isEmpty() || uri.get().startsWith("#"));
    }

    boolean isSignedProperties() {
        return type.equals(XmlNames.SIGNED_PROPERTIES);
    }

    boolean has(String transform) {
        return transforms.contains(transform);
    }
}
