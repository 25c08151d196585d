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
}
