package kazasu.client;

import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Refuses a document with a relative namespace, of which there is no canonical form (Canonical XML 1.0 §1.3). */
final class AbsoluteNamespaces implements XmlEvents {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final Original original;

    AbsoluteNamespaces(Original original) {
        this.original = original;
    }

    @Override
    public void start(XMLStreamReader element) {
        for (int i = 0; i < element.getNamespaceCount(); i++) {
            String uri = element.getNamespaceURI(i);
            if (uri != null && !uri.isEmpty() && !SCHEME.matcher(uri).matches()) {
                throw new DocumentException(
                        original.name() + " has a relative namespace, of which there is no canonical form",
                        original.name() + " には相対的な名前空間があり、正規化できません");
            }
        }
    }

    @Override
    public void end(XMLStreamReader element) {
        // said at the start
    }
}
