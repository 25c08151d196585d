package kazasu.verifier.cms;

import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A SignedData with one signer, taken apart and not judged yet.
 *
 * @param contentType eContentType
 * @param content eContent; nothing if it is elsewhere
 * @param certificates DER
 * @param signer whose certificate it is
 * @param digest digestAlgorithm
 * @param signatureAlgorithm object identifier
 * @param signatureParameters DER, if there are any
 * @param signedAttributes DER of the SET as it is signed; nothing if the content itself is signed
 * @param attributes the same, taken apart
 * @param signature bytes
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record CmsSignature(
        String contentType,
        byte @Nullable [] content,
        List<byte[]> certificates,
        Signer signer,
        String digest,
        String signatureAlgorithm,
        byte @Nullable [] signatureParameters,
        byte @Nullable [] signedAttributes,
        List<CmsAttribute> attributes,
        byte[] signature) {
    static final String DATA = "1.2.840.113549.1.7.1";

    /** SignerIdentifier. */
    sealed interface Signer {}

    /**
     * By name and number.
     *
     * @param issuer DER
     * @param serialNumber of the certificate
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Numbered(byte[] issuer, BigInteger serialNumber) implements Signer {}

    /**
     * By key.
     *
     * @param identifier subjectKeyIdentifier
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Keyed(byte[] identifier) implements Signer {}
}
