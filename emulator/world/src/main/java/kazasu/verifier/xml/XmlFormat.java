package kazasu.verifier.xml;

import java.io.IOException;
import java.util.Optional;
import kazasu.verifier.Content;
import kazasu.verifier.Evidence;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.signer.CertificateReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** XML signatures: in the document, around it, or beside it; plain or XAdES. Safe for several threads. */
public final class XmlFormat {
    private static final String XML = "XML";

    private final CertificateReader certificates;

    /** With certificates read by a reader that may remember them. */
    public XmlFormat(CertificateReader certificates) {
        this.certificates = certificates;
    }

    /** A document that holds its signature, or lies in it. */
    public Evidence whole(byte[] xml) {
        try {
            return judge(xml, Optional.empty());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        }
    }

    /**
     * A signature beside its document.
     *
     * @throws IOException if the document can't be read
     */
    public Evidence detached(byte[] xml, Content content) throws IOException {
        return xml.length > Limits.SIGNATURE
                ? Evidence.refused(XML, Reason.TOO_LARGE, "a signature of " + xml.length + " bytes")
                : judge(xml, Optional.of(content));
    }

    private Evidence judge(byte[] xml, Optional<Content> content) throws IOException {
        try {
            Document document = XmlLoader.load(xml);
            Element signature = signature(document);
            Ids ids = Ids.of(document);
            SignedInfo info = SignedInfo.read(signature);
            Xades xades = Xades.read(signature, info);
            Coverage coverage = new Coverage(document, signature, ids, info.references());
            return new XmlRules(signature, info, xades, coverage, certificates).judge(content);
        } catch (RefusedException e) {
            return Evidence.refused(XML, e.reason(), e.detail());
        }
    }

    private static Element signature(Document document) throws RefusedException {
        NodeList all = document.getElementsByTagNameNS(XmlNames.DSIG, "Signature");
        if (all.getLength() == 0) {
            throw new RefusedException(Reason.UNSUPPORTED_FORMAT, "XML without a signature");
        }
        if (all.getLength() > 1) {
            throw new RefusedException(Reason.SEVERAL_SIGNERS, all.getLength() + " signatures");
        }
        return (Element) all.item(0);
    }
}
