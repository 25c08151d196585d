package kazasu.features.steps.relying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.util.CollectionStore;

/** What happens to something signed on its way to the verifier. */
@SuppressWarnings("ImmutableEnumChecker") // functions without state
public enum Tampering {
    DOCUMENT(Tampering::changeDocument),
    SIGNATURE(Tampering::changeSignature),
    CUT(paper -> paper.withSigned(Arrays.copyOf(paper.signed(), paper.signed().length / 2))),
    LOST(paper -> paper.withOriginal(new byte[0])),
    CERTIFICATE(paper -> paper.withSigned(withoutCertificate(paper.signed())));

    private static final byte[] BEFORE = "<通数>1".getBytes(StandardCharsets.UTF_8);
    private static final byte[] AFTER = "<通数>9".getBytes(StandardCharsets.UTF_8);

    private final UnaryOperator<SignedPaper> deed;

    Tampering(UnaryOperator<SignedPaper> deed) {
        this.deed = deed;
    }

    static Tampering named(String words) {
        return switch (words) {
            case "文書が改ざんされる", "the document is changed" -> DOCUMENT;
            case "署名値が改ざんされる", "the signature is changed" -> SIGNATURE;
            case "署名が途中で切れる", "the signature is cut off" -> CUT;
            case "文書が失われる", "the document is lost" -> LOST;
            default -> CERTIFICATE;
        };
    }

    /** Does it; the paper is left as it was. */
    SignedPaper of(SignedPaper paper) {
        return deed.apply(paper);
    }

    private static SignedPaper changeDocument(SignedPaper paper) {
        if (paper.isDetached()) {
            return paper.withOriginal(replaced(paper.original()));
        }
        return paper.withSigned(paper.format().isPdf() ? withAnotherPage(paper.signed()) : replaced(paper.signed()));
    }

    private static byte[] replaced(byte[] bytes) {
        for (int at = 0; at + BEFORE.length <= bytes.length; at++) {
            if (Arrays.equals(bytes, at, at + BEFORE.length, BEFORE, 0, BEFORE.length)) {
                byte[] changed = bytes.clone();
                System.arraycopy(AFTER, 0, changed, at, AFTER.length);
                return changed;
            }
        }
        throw new IllegalStateException("the form's number is not in clear in this format");
    }

    /** The size of the page, which stands in clear. */
    private static byte[] withAnotherPage(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.replaceFirst("612\\.0 792\\.0", "612.0 793.0").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** CMS ends with the signature; in XML it is the text of an element. */
    private static SignedPaper changeSignature(SignedPaper paper) {
        byte[] changed = paper.signed();
        int at = changed.length - 1;
        if (changed[0] == '<') {
            at = new String(changed, StandardCharsets.ISO_8859_1).indexOf("</ds:SignatureValue>") - 10;
            changed[at] = (byte) (changed[at] == 'A' ? 'B' : 'A');
        } else {
            changed[at] ^= 1;
        }
        return paper.withSigned(changed);
    }

    private static byte[] withoutCertificate(byte[] cms) {
        try {
            CMSSignedData signed = new CMSSignedData(cms);
            return CMSSignedData.replaceCertificatesAndCRLs(
                            signed,
                            new CollectionStore<>(List.of()),
                            signed.getAttributeCertificates(),
                            signed.getCRLs())
                    .getEncoded("DER");
        } catch (CMSException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
