package kazasu.client;

import javax.xml.stream.XMLStreamReader;

/** Refuses a document whose root has a signature among its children: to put another beside it would break it. */
final class NotSignedYet implements XmlEvents {
    private static final int BELOW_ROOT = 2;

    private final Original original;
    private int depth;

    NotSignedYet(Original original) {
        this.original = original;
    }

    @Override
    public void start(XMLStreamReader element) {
        depth++;
        if (depth <= BELOW_ROOT
                && element.getLocalName().equals("Signature")
                && XmlNames.DSIG.equals(element.getNamespaceURI())) {
            throw new DocumentException(
                    original.name()
                            + " has an enveloped signature already, which another would break; use xml-enveloping or xml-detached",
                    original.name() + " には既に署名があり、さらに埋め込むと壊れます（xml-enveloping または xml-detached を使用）");
        }
    }

    @Override
    public void end(XMLStreamReader element) {
        depth--;
    }
}
