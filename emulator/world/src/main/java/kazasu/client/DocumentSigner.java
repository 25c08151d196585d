package kazasu.client;

import java.security.cert.X509Certificate;

/**
 * A key that signs documents, and its certificate: a card's after its password was verified, or any other. A format
 * asks it once for a signature.
 */
public interface DocumentSigner {
    /** Of the key. */
    X509Certificate certificate();

    /** By which algorithm it signs. */
    SignatureScheme scheme();

    /**
     * Signs.
     *
     * @param toBeSigned hashed by the scheme's digest, whole; e.g. the DER of signed attributes, or canonical SignedInfo
     * @return RSA: 256 bytes; ECDSA: ECDSA-Sig-Value, DER
     */
    byte[] sign(byte[] toBeSigned);

    /**
     * Signs with RSASSA-PSS and SHA-256, as TLS 1.3 wants it; documents are not signed so.
     *
     * @param toBeSigned hashed by SHA-256
     * @return 256 bytes
     * @throws UnsupportedOperationException if it can't
     */
    default byte[] signPss(byte[] toBeSigned) {
        throw new UnsupportedOperationException("this signer has no RSASSA-PSS");
    }
}
