package kazasu.workbench.agent;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import kazasu.command.Text;

/** All text of a form, in its order: what the holder sees is read from the very bytes that are signed, not from what the portal says about them. */
final class FormText {
    private static final int MOST_ROWS = 500;
    private static final int DEEPEST = 64;
    private static final String LABEL = "label";

    private final List<Row> rows = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private FormText() {}

    /**
     * A line.
     *
     * @param label the element's own {@code label}, else its name; an attribute's name with an at sign
     * @param value not empty
     */
    record Row(String label, String value) {
        private static final Map<String, Text> KNOWN = Map.of(
                "title", new Text("procedure", "手続き"),
                "office", new Text("addressed to", "宛先"),
                "note", new Text("note", "注記"),
                "@service", new Text("procedure's code", "手続きの記号"),
                "@submission", new Text("number of the form", "申請ID"),
                "@date", new Text("date", "日付"));

        /** The label, or what a name of the portal's forms (docs/portal.md) means. */
        Text shown() {
            return KNOWN.getOrDefault(label, new Text(label, label));
        }
    }

    /**
     * Reads a form.
     *
     * @param document XML, as it is to be signed
     * @throws PortalException if it is no XML, has a document type, or more in it than a person would read
     */
    static List<Row> of(byte[] document) {
        FormText form = new FormText();
        try {
            form.read(factory().createXMLStreamReader(new ByteArrayInputStream(document)));
        } catch (XMLStreamException e) {
            throw unreadable();
        }
        return Collections.unmodifiableList(form.rows);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE -> throw unreadable();
                default -> {
                    // comments and instructions say nothing to the holder; they stand in the source, which is shown too
                }
            }
        }
    }

    private void start(XMLStreamReader reader) {
        flush();
        String label = reader.getAttributeValue(null, LABEL);
        open.add(label == null ? reader.getLocalName() : label);
        if (open.size() > DEEPEST) {
            throw unreadable();
        }
        // what has a label has it for people; its other attributes are for programs, and stand in the source
        for (int i = 0; label == null && i < reader.getAttributeCount(); i++) {
            add("@" + reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private void end() {
        flush();
        open.remove(open.size() - 1);
    }

    private void flush() {
        if (!open.isEmpty()) {
            add(open.get(open.size() - 1), text.toString());
        }
        text.setLength(0);
    }

    private void add(String label, String value) {
        if (value.isBlank()) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            throw unreadable();
        }
        rows.add(new Row(label, value.strip()));
    }

    private static PortalException unreadable() {
        return new PortalException("the form can't be shown, so it is not signed", "様式を表示できないため、署名しません");
    }
}
