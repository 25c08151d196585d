package kazasu.verifier.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Which element has which id. Without a schema any of {@code Id}, {@code ID}, {@code id} and {@code xml:id} may be one; if two elements had
 * one of the same value, one reader would take the first and another the last, so that is refused.
 */
final class Ids {
    private final Map<String, Element> elements = new HashMap<>();

    private Ids() {}

    /**
     * Finds all, and makes them known to the tree.
     *
     * @throws RefusedException {@code MALFORMED} if one comes twice
     */
    static Ids of(Document document) throws RefusedException {
        Ids ids = new Ids();
        Node node = document.getDocumentElement();
        while (node != null) {
            if (node instanceof Element element) {
                ids.add(element);
            }
            node = next(node);
        }
        return ids;
    }

    /** In document order, without recursion. */
    private static @Nullable Node next(Node node) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node up = node;
        while (up != null && up.getNextSibling() == null) {
            up = up.getParentNode();
        }
        return up == null ? null : up.getNextSibling();
    }

    private void add(Element element) throws RefusedException {
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            if (isId(attribute)) {
                Element before = elements.putIfAbsent(attribute.getValue(), element);
                if (before != null && before != element) {
                    throw new RefusedException(Reason.MALFORMED, "two elements with one id");
                }
                element.setIdAttributeNode(attribute, true);
            }
        }
    }

    private static boolean isId(Attr attribute) {
        return attribute.getNamespaceURI() == null
                ? attribute.getName().equalsIgnoreCase("id")
                : attribute.getName().equals("xml:id");
    }

    /** What a reference within the document means; {@code ""} means its root. */
    Optional<Element> find(Document document, String uri) {
        return uri.isEmpty()
                ? Optional.of(document.getDocumentElement())
                : Optional.ofNullable(elements.get(uri.substring(1)));
    }
}
