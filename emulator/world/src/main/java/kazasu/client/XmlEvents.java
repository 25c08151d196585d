package kazasu.client;

import java.io.IOException;
import javax.xml.stream.XMLStreamReader;

/** Takes a document piece by piece, as {@link XmlSource} reads it. Start and end are looked up in the reader, which stands at them. */
interface XmlEvents {
    void start(XMLStreamReader element) throws IOException;

    void end(XMLStreamReader element) throws IOException;

    default void text(char[] text, int from, int count) throws IOException {}

    default void instruction(String target, String data) throws IOException {}

    default void comment(String text) throws IOException {}
}
