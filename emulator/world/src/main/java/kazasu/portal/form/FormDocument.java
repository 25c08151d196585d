package kazasu.portal.form;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The XML document that an applicant signs (docs/portal.md): service, applicant, day, what was filled in, and the submission that it is
 * good for. What people see beside a value is in it too, so that nobody signs a code.
 */
public final class FormDocument {
    /** Of the document's elements; ours. */
    public static final String NAMESPACE = "urn:kazasu:test:application:1";

    private FormDocument() {}

    /**
     * Writes it.
     *
     * @param form in order
     * @param submission id
     * @param day in Japan
     * @return UTF-8
     */
    public static byte[] encode(FilledForm form, String submission, LocalDate day) {
        Service service = form.service();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<application xmlns=\"")
                .append(NAMESPACE)
                .append("\" service=\"")
                .append(service.id());
        xml.append("\" submission=\"")
                .append(submission)
                .append("\" date=\"")
                .append(day)
                .append("\">\n");
        element(xml, "  ", "note", "", "試験用 TEST");
        element(xml, "  ", "title", "", service.title().ja());
        element(xml, "  ", "office", "", service.office().ja());
        xml.append("  <applicant>\n");
        fields(xml, form, Service.APPLICANT);
        xml.append("  </applicant>\n  <content>\n");
        fields(xml, form, service.fields());
        xml.append("  </content>\n</application>\n");
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void fields(StringBuilder xml, FilledForm form, List<Field> fields) {
        for (Field field : fields) {
            String value = form.value(field);
            if (!value.isEmpty()) {
                StringBuilder attributes =
                        new StringBuilder(" name=\"").append(field.name()).append("\" label=\"");
                attributes.append(escaped(field.label().ja())).append('"');
                if (!field.options().isEmpty()) {
                    attributes.append(" value=\"").append(escaped(value)).append('"');
                }
                element(
                        xml,
                        "    ",
                        "field",
                        attributes.toString(),
                        field.shown(value).ja());
            }
        }
    }

    private static void element(StringBuilder xml, String indent, String name, String attributes, String text) {
        xml.append(indent).append('<').append(name).append(attributes).append('>');
        xml.append(escaped(text)).append("</").append(name).append(">\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /**
     * Reads the form back from a document that this site made.
     *
     * @param document as {@link #encode} makes it
     * @throws kazasu.portal.form.FormException if it is something else
     */
    public static FilledForm decode(byte[] document) {
        Element root = SafeXml.parse(document).getDocumentElement();
        Service service = Service.of(root.getAttribute("service"))
                .orElseThrow(() -> new FormException("no such service is offered"));
        Map<String, String> typed = new LinkedHashMap<>();
        for (Node part = root.getFirstChild(); part != null; part = part.getNextSibling()) {
            for (Node field = part.getFirstChild(); field != null; field = field.getNextSibling()) {
                if (field instanceof Element element && NAMESPACE.equals(element.getNamespaceURI())) {
                    String value =
                            element.hasAttribute("value") ? element.getAttribute("value") : element.getTextContent();
                    typed.put(element.getAttribute("name"), value);
                }
            }
        }
        return FilledForm.of(service, typed);
    }

    /** Whether a signed document holds this form and nothing else beside its signatures. */
    public static boolean isSame(byte[] form, byte[] signed) {
        return SafeXml.isSameWithoutSignatures(form, signed);
    }
}
