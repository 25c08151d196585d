package kazasu.client;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Optional;

/** CMS SignedData, DER, CAdES-BES: beside the document (detached), or around it (enveloping). Both read the document as a stream. */
public final class CmsFormat implements SignatureFormat {
    private final Clock clock;
    private final boolean enveloping;

    private CmsFormat(Clock clock, boolean enveloping) {
        this.clock = clock;
        this.enveloping = enveloping;
    }

    /**
     * The signature alone.
     *
     * @param clock for the signing time
     */
    public static CmsFormat detached(Clock clock) {
        return new CmsFormat(clock, false);
    }

    /**
     * The document within the signature; it is read twice.
     *
     * @param clock for the signing time
     */
    public static CmsFormat enveloping(Clock clock) {
        return new CmsFormat(clock, true);
    }

    @Override
    public void sign(Original original, DocumentSigner signer, OutputStream out) throws IOException {
        Digests digests = Digests.of(original);
        byte[] digest = digests.by(signer.scheme());
        byte[] signature = new CmsSignature(digest, Optional.of(clock.instant()), signer).encode();
        if (!enveloping) {
            out.write(signature);
            return;
        }
        EnvelopingCms envelope = new EnvelopingCms(signature, digests.length());
        envelope.writeHead(out);
        copy(original, signer.scheme().digest(), digests.length(), digest, out);
        envelope.writeTail(out);
    }

    /** What was signed is what is written, or it is said that it isn't. */
    private static void copy(Original original, MessageDigest digest, long length, byte[] signed, OutputStream out)
            throws IOException {
        try (InputStream content = new DigestInputStream(original.open(), digest)) {
            if (content.transferTo(out) != length || !MessageDigest.isEqual(digest.digest(), signed)) {
                throw DocumentException.changed(original);
            }
        }
    }
}
