package kazasu.workbench.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import kazasu.client.CmsFormat;
import kazasu.client.DocumentSigner;
import kazasu.client.Original;
import kazasu.client.SignatureFormat;
import kazasu.client.XmlFormat;
import kazasu.client.XmlFormat.Placement;

/** Puts a form into the shape that a portal takes. */
final class Signing {
    private static final String NAME = "form.xml";

    private final Clock clock;

    Signing(Clock clock) {
        this.clock = clock;
    }

    /**
     * Signs.
     *
     * @param formats the portal takes, the best first
     * @throws PortalException if none of them is known here
     */
    SignedForm sign(byte[] document, List<String> formats, DocumentSigner signer) {
        for (String format : formats) {
            switch (format) {
                case "xml-enveloped" -> {
                    return signed("application/xml", XmlFormat.plain(Placement.ENVELOPED), document, signer);
                }
                case "xades-enveloped" -> {
                    return signed("application/xml", XmlFormat.xades(Placement.ENVELOPED, clock), document, signer);
                }
                case "cms" -> {
                    return signed("application/pkcs7-signature", CmsFormat.detached(clock), document, signer);
                }
                default -> {
                    // of a later version of the portal
                }
            }
        }
        throw new PortalException("the portal takes no format that is known here", "対応する署名形式がありません");
    }

    private static SignedForm signed(String type, SignatureFormat format, byte[] document, DocumentSigner signer) {
        try {
            return new SignedForm(type, format.sign(Original.of(NAME, document), signer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
