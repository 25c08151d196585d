package kazasu.verifier.xml;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Going down a tree by names, which must be there, once each. */
final class Elements {
    private Elements() {}

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String namespace, String name) {
        return children(parent).stream()
                .filter(child -> is(child, namespace, name))
                .toList();
    }

    static boolean is(Node node, String namespace, String name) {
        return namespace.equals(node.getNamespaceURI()) && name.equals(node.getLocalName());
    }

    /** The one child of a name, or nothing. */
    static Optional<Element> optional(Node parent, String namespace, String name) throws RefusedException {
        List<Element> children = children(parent, namespace, name);
        if (children.size() > 1) {
            throw new RefusedException(Reason.MALFORMED, name + " comes twice");
        }
        return children.stream().findFirst();
    }

    static Element required(Node parent, String namespace, String name) throws RefusedException {
        return optional(parent, namespace, name)
                .orElseThrow(() -> new RefusedException(Reason.MALFORMED, "no " + name));
    }

    static Element ds(Node parent, String name) throws RefusedException {
        return required(parent, XmlNames.DSIG, name);
    }

    static String algorithm(Element element) throws RefusedException {
        if (!element.hasAttributeNS(null, "Algorithm")) {
            throw new RefusedException(Reason.MALFORMED, element.getLocalName() + " without an algorithm");
        }
        return element.getAttributeNS(null, "Algorithm");
    }

    /** Base64 that is the only thing in an element. */
    static byte[] bytes(Element element) throws RefusedException {
        if (!hasTextOnly(element)) {
            throw new RefusedException(Reason.MALFORMED, element.getLocalName() + " with more than base64");
        }
        try {
            return Base64.getDecoder().decode(element.getTextContent().replaceAll("[ \\t\\r\\n]", ""));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Reason.MALFORMED, element.getLocalName() + " is no base64");
        }
    }

    /** Neither elements nor comments nor instructions, which would split the text for one reader and not for another. */
    static boolean hasTextOnly(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child.getNodeType() != Node.TEXT_NODE && child.getNodeType() != Node.CDATA_SECTION_NODE) {
                return false;
            }
        }
        return true;
    }
}
