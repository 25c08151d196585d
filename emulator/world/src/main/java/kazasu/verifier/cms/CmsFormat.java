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
    private final Optional<LeanReader> lean;

    /** With certificates read by a reader that may remember them. */
    public CmsFormat(CertificateReader certificates) {
        this(certificates, Optional.of(new LeanReader(certificates)));
    }

    private CmsFormat(CertificateReader certificates, Optional<LeanReader> lean) {
        this.certificates = certificates;
        this.lean = lean;
    }

    /** The same by Bouncy Castle alone, to compare with. */
    public static CmsFormat byBouncyCastle(CertificateReader certificates) {
        return new CmsFormat(certificates, Optional.empty());
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
        return judge(encoded, cms -> beside(format, cms, content));
    }

    private Evidence beside(String format, CmsSignature cms, Content content) throws IOException {
        // two contents: what was signed must not be hidden behind what is shown
        if (cms.content() != null && !isSame(cms.content(), content)) {
            return Evidence.refused(format, Reason.CONTENT_CHANGED, "the signature has another content in it");
        }
        return new CmsRules(cms, certificates).judge(format, content);
    }

    /** A signature with its content in it. */
    public Evidence enveloping(byte[] encoded) {
        try {
            return judge(encoded, this::enveloping);
        } catch (IOException e) {
            throw new IllegalStateException("bytes in memory", e);
        }
    }

    private Evidence enveloping(CmsSignature cms) throws IOException {
        byte[] content = cms.content();
        return content == null
                ? Evidence.refused(ENVELOPING, Reason.CONTENT_MISSING, "a detached signature, and no document")
                : new CmsRules(cms, certificates).judge(ENVELOPING, Content.of(content));
    }

    /** How a signature is judged once it is read. */
    private interface Judgement {
        Evidence of(CmsSignature cms) throws IOException;
    }

    /** The lean reader's word counts only where everything is right: what is wrong is named by the thorough one. */
    private Evidence judge(byte[] encoded, Judgement judgement) throws IOException {
        Optional<CmsSignature> usual = lean.flatMap(reader -> reader.read(encoded));
        if (usual.isPresent()) {
            Evidence evidence = judgement.of(usual.get());
            if (!evidence.findings().anyFailed()) {
                return evidence;
            }
        }
        try {
            Optional<byte[]> block = Pem.single(encoded, "CMS", "PKCS7", "PKCS #7 SIGNED DATA");
            return judgement.of(BouncyCastleReader.read(block.orElse(encoded)));
        } catch (RefusedException e) {
            return Evidence.refused("CMS", e.reason(), e.detail());
        }
    }

    private static boolean isSame(byte[] embedded, Content content) throws IOException {
        try (var in = content.open()) {
            return Arrays.equals(embedded, in.readNBytes(embedded.length + 1));
        }
    }
}
