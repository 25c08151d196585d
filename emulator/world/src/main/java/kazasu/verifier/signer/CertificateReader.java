package kazasu.verifier.signer;

import kazasu.verifier.RefusedException;

/** Reads certificates, and perhaps remembers them. */
@FunctionalInterface
public interface CertificateReader {
    /**
     * One certificate.
     *
     * @param der not changed afterwards
     * @throws RefusedException {@code TOO_LARGE} or {@code BAD_CERTIFICATE}
     */
    SignerCertificate read(byte[] der) throws RefusedException;

    /** Whether it was read before, and issued by a pinned authority. */
    default boolean isKnown(byte[] der) {
        return false;
    }
}
