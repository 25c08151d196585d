package kazasu.client;

import java.io.IOException;
import javax.xml.stream.XMLStreamReader;

/** One reading of a document for two takers. */
record Both(XmlEvents one, XmlEvents other) implements XmlEvents {
    @Override
    public void start(XMLStreamReader element) throws IOException {
        one.start(element);
        other.start(element);
    }

    @Override
    public void end(XMLStreamReader element) throws IOException {
        one.end(element);
        other.end(element);
    }

    @Override
    public void text(char[] text, int from, int count) throws IOException {
        one.text(text, from, count);
        other.text(text, from, count);
    }

    @Override
    public void instruction(String target, String data) throws IOException {
        one.instruction(target, data);
        other.instruction(target, data);
    }

    @Override
    public void comment(String text) throws IOException {
        one.comment(text);
        other.comment(text);
    }
}
