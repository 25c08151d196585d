package kazasu.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import kazasu.verifier.cms.CmsFormat;
import kazasu.verifier.pdf.PdfFormat;
import kazasu.verifier.signer.CertificateReader;
import kazasu.verifier.xml.XmlFormat;

/** Tells what a document is by its first bytes, and has its signatures read. */
final class Formats {
    private static final int SEQUENCE = 0x30;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private final CmsFormat cms;
    private final XmlFormat xml;
    private final PdfFormat pdf;
    private final LoginFormat login;
    private final ShownFormat shown;

    Formats(CertificateReader certificates, VerifierPolicy policy, ReplayGuard replays) {
        this.cms = new CmsFormat(certificates);
        this.pdf = new PdfFormat(cms);
        this.xml = new XmlFormat(certificates);
        this.login = new LoginFormat(certificates, policy, replays);
        this.shown = new ShownFormat(certificates);
    }

    /** At least one. */
    List<Evidence> read(VerificationRequest request) throws IOException {
        Document document = request.document();
        if (document instanceof Document.Detached detached) {
            byte[] signature = detached.signature();
            return List.of(
                    isXml(signature)
                            ? xml.detached(signature, detached.content())
                            : cms.detached(signature, detached.content()));
        }
        if (document instanceof Document.Whole whole) {
            return whole(whole.content());
        }
        if (document instanceof Document.Shown alone) {
            return List.of(shown.read(alone));
        }
        return List.of(login.read((Document.LoginAnswer) document, request));
    }

    private List<Evidence> whole(Content content) throws IOException {
        byte[] bytes;
        try (InputStream in = content.open()) {
            bytes = in.readNBytes(Limits.DOCUMENT + 1);
        }
        if (bytes.length > Limits.DOCUMENT) {
            return List.of(Evidence.refused("?", Reason.TOO_LARGE, "more than " + Limits.DOCUMENT + " bytes"));
        }
        if (isPdf(bytes)) {
            return pdf.whole(bytes);
        }
        if (isXml(bytes)) {
            return List.of(xml.whole(bytes));
        }
        return List.of(
                isCms(bytes)
                        ? cms.enveloping(bytes)
                        : Evidence.refused("?", Reason.UNSUPPORTED_FORMAT, "neither PDF, XML nor CMS"));
    }

    /** A SEQUENCE, or PEM with whatever is written above it. */
    private static boolean isCms(byte[] bytes) {
        return bytes.length > 0 && bytes[0] == SEQUENCE || Pem.isPem(bytes);
    }

    private static boolean isPdf(byte[] bytes) {
        return bytes.length >= PDF.length && Arrays.equals(bytes, 0, PDF.length, PDF, 0, PDF.length);
    }

    /** The first character that is neither white nor a byte order mark, in any encoding, is {@code <}. */
    private static boolean isXml(byte[] bytes) {
        for (byte next : bytes) {
            if (next == '<') {
                return true;
            }
            if (" \t\r\n\0\u00EF\u00BB\u00BF\u00FE\u00FF".indexOf(next & 0xFF) < 0) {
                return false;
            }
        }
        return false;
    }
}
