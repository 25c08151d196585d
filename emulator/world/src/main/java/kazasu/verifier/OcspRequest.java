package kazasu.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.cert.X509Certificate;
import java.util.Optional;
import kazasu.card.Chance;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/**
 * A question about one certificate.
 *
 * @param encoded DER of the OCSPRequest
 * @param nonce value of the extension, DER, if one is sent
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record OcspRequest(byte[] encoded, Optional<byte[]> nonce) {
    private static final int NONCE = 32;

    static OcspRequest about(X509Certificate certificate, X509Certificate authority, Optional<Chance> nonces) {
        try {
            ASN1Sequence list = new DERSequence(new Request(id(certificate, authority), null));
            Optional<byte[]> nonce = Optional.empty();
            if (nonces.isPresent()) {
                byte[] chance = new byte[NONCE];
                nonces.get().nextBytes(chance);
                nonce = Optional.of(new DEROctetString(chance).getEncoded());
            }
            Extensions extensions = nonce.map(value ->
                            new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, value)))
                    .orElse(null);
            return new OcspRequest(new OCSPRequest(new TBSRequest(null, list, extensions), null).getEncoded(), nonce);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By SHA-1, the one that every responder knows. */
    private static CertID id(X509Certificate certificate, X509Certificate authority) {
        return new CertID(
                new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1, DERNull.INSTANCE),
                new DEROctetString(KeyIdentifiers.digest(
                        "SHA-1", authority.getSubjectX500Principal().getEncoded())),
                new DEROctetString(KeyIdentifiers.sha1(authority.getPublicKey())),
                new ASN1Integer(certificate.getSerialNumber()));
    }
}
