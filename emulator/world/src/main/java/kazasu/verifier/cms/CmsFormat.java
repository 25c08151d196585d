package kazasu.verifier.cms;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import kazasu.verifier.Content;
import kazasu.verifier.Evidence;
import kazasu.verifier.Limits;
import kazasu.verifier.Pem;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.signer.CertificateReader;

/** CMS signatures, in DER, BER or PEM. Safe for several threads. */
public final class CmsFormat {
    private static final String DETACHED = "CMS detached";
    private static final String ENVELOPING = "CMS enveloping";

    private final CertificateReader certificates;

    /** With certificates read by a reader that may remember them. */
    public CmsFormat(CertificateReader certificates) {
        this.certificates = certificates;
    }

    /**
     * A signature apart from its content.
     *
     * @param encoded DER, BER or PEM
     * @throws IOException if the content can't be read
     */
    public Evidence detached(byte[] encoded, Content content) throws IOException {
        return beside(DETACHED, encoded, content);
    }

    /**
     * The same within another format.
     *
     * @param format for people
     * @throws IOException if the content can't be read
     */
    public Evidence beside(String format, byte[] encoded, Content content) throws IOException {
        if (encoded.length > Limits.SIGNATURE) {
            return Evidence.refused(format, Reason.TOO_LARGE, "a signature of " + encoded.length + " bytes");
        }
        try {
            CmsSignature cms = read(encoded);
            // two contents: what was signed must not be hidden behind what is shown
            if (cms.content() != null && !isSame(cms.content(), content)) {
                return Evidence.refused(format, Reason.CONTENT_CHANGED, "the signature has another content in it");
            }
            return new CmsRules(cms, certificates).judge(format, content);
        } catch (RefusedException e) {
            return Evidence.refused(format, e.reason(), e.detail());
        }
    }

    /** A signature with its content in it. */
    public Evidence enveloping(byte[] encoded) {
        try {
            CmsSignature cms = read(encoded);
            byte[] content = cms.content();
            if (content == null) {
                return Evidence.refused(ENVELOPING, Reason.CONTENT_MISSING, "a detached signature, and no document");
            }
            return new CmsRules(cms, certificates).judge(ENVELOPING, Content.of(content));
        } catch (RefusedException e) {
            return Evidence.refused(ENVELOPING, e.reason(), e.detail());
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        }
    }

    private static CmsSignature read(byte[] encoded) throws RefusedException {
        Optional<byte[]> block = Pem.single(encoded, "CMS", "PKCS7", "PKCS #7 SIGNED DATA");
        return BouncyCastleReader.read(block.orElse(encoded));
    }

    private static boolean isSame(byte[] embedded, Content content) throws IOException {
        try (var in = content.open()) {
            return Arrays.equals(embedded, in.readNBytes(embedded.length + 1));
        }
    }
}
