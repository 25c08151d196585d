package kazasu.client;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamReader;

/**
 * A document written again with more before its root's end: namespace declarations, order and comments stay; CDATA sections become
 * text, entities and encodings what they stand for in UTF-8.
 */
final class SignedXml implements XmlEvents {
    private final XmlWriter out;
    private final Supplier<String> lastChild;
    private int depth;

    SignedXml(OutputStream out, Supplier<String> lastChild) throws IOException {
        this.out = new XmlWriter(out);
        this.lastChild = lastChild;
        this.out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    @Override
    public void start(XMLStreamReader element) throws IOException {
        depth++;
        out.raw("<" + ExclusiveXml.name(element));
        for (int i = 0; i < element.getNamespaceCount(); i++) {
            out.attribute(
                    ExclusiveXml.declaration(ExclusiveXml.orEmpty(element.getNamespacePrefix(i))),
                    ExclusiveXml.orEmpty(element.getNamespaceURI(i)));
        }
        for (int i = 0; i < element.getAttributeCount(); i++) {
            out.attribute(ExclusiveXml.attributeName(element, i), element.getAttributeValue(i));
        }
        out.raw(">");
    }

    @Override
    public void end(XMLStreamReader element) throws IOException {
        depth--;
        if (depth == 0) {
            out.raw(lastChild.get());
        }
        out.raw("</" + ExclusiveXml.name(element) + ">");
        lineEnd();
    }

    @Override
    public void text(char[] text, int from, int count) throws IOException {
        out.text(text, from, count);
    }

    @Override
    public void instruction(String target, String data) throws IOException {
        out.instruction(target, data);
        lineEnd();
    }

    @Override
    public void comment(String text) throws IOException {
        out.raw("<!--" + text + "-->");
        lineEnd();
    }

    void flush() throws IOException {
        out.flush();
    }

    private void lineEnd() throws IOException {
        out.raw(depth == 0 ? "\n" : "");
    }
}
