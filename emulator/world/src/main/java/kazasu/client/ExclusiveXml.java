package kazasu.client;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Exclusive XML Canonicalization 1.0, without comments, of a whole document, written as a stream. */
final class ExclusiveXml implements XmlEvents {
    private final XmlWriter out;
    /** For each open element the namespaces that are in force in what was written, by prefix. */
    private final Deque<Map<String, String>> written = new ArrayDeque<>();

    private boolean rootHasEnded;

    ExclusiveXml(OutputStream out) {
        this.out = new XmlWriter(out);
    }

    @Override
    public void start(XMLStreamReader element) throws IOException {
        Map<String, String> inForce = written.isEmpty() ? Map.of("", "") : written.element();
        Map<String, String> missing = used(element);
        missing.entrySet().removeIf(used -> used.getValue().equals(inForce.get(used.getKey())));
        out.raw("<" + name(element));
        for (Map.Entry<String, String> namespace : missing.entrySet()) {
            out.attribute(declaration(namespace.getKey()), namespace.getValue());
        }
        attributes(element);
        out.raw(">");
        written.push(missing.isEmpty() ? inForce : union(inForce, missing));
    }

    /** The namespaces of the element and of its attributes, sorted by prefix. */
    private static Map<String, String> used(XMLStreamReader element) {
        Map<String, String> used = new TreeMap<>();
        used.put(orEmpty(element.getPrefix()), orEmpty(element.getNamespaceURI()));
        for (int i = 0; i < element.getAttributeCount(); i++) {
            String prefix = orEmpty(element.getAttributePrefix(i));
            if (!prefix.isEmpty()) {
                used.put(prefix, orEmpty(element.getAttributeNamespace(i)));
            }
        }
        used.remove("xml");
        return used;
    }

    private void attributes(XMLStreamReader element) throws IOException {
        int[] order = IntStream.range(0, element.getAttributeCount())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> orEmpty(element.getAttributeNamespace(i)))
                        .thenComparing(element::getAttributeLocalName))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i : order) {
            out.attribute(attributeName(element, i), element.getAttributeValue(i));
        }
    }

    @Override
    public void end(XMLStreamReader element) throws IOException {
        out.raw("</" + name(element) + ">");
        written.pop();
        rootHasEnded = written.isEmpty();
    }

    @Override
    public void text(char[] text, int from, int count) throws IOException {
        out.text(text, from, count);
    }

    @Override
    public void instruction(String target, String data) throws IOException {
        boolean outside = written.isEmpty();
        out.raw(outside && rootHasEnded ? "\n" : "");
        out.instruction(target, data);
        out.raw(outside && !rootHasEnded ? "\n" : "");
    }

    void flush() throws IOException {
        out.flush();
    }

    static String name(XMLStreamReader element) {
        String prefix = orEmpty(element.getPrefix());
        return prefix.isEmpty() ? element.getLocalName() : prefix + ":" + element.getLocalName();
    }

    static String attributeName(XMLStreamReader element, int i) {
        String prefix = orEmpty(element.getAttributePrefix(i));
        return prefix.isEmpty() ? element.getAttributeLocalName(i) : prefix + ":" + element.getAttributeLocalName(i);
    }

    static String declaration(String prefix) {
        return prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Map<String, String> union(Map<String, String> inForce, Map<String, String> more) {
        Map<String, String> all = new HashMap<>(inForce);
        all.putAll(more);
        return all;
    }
}
