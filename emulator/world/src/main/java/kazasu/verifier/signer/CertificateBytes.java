package kazasu.verifier.signer;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import kazasu.verifier.Limits;
import kazasu.verifier.Reason;
import kazasu.verifier.RefusedException;
import kazasu.verifier.algorithm.DigestAlgorithm;
import kazasu.verifier.algorithm.SignatureAlgorithm;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import kazasu.verifier.der.DerShape;
import kazasu.verifier.der.Oid;

/**
 * The three parts of a certificate (RFC 5280 §4.1), after the limits were looked at: strict DER throughout, so that one certificate has
 * one encoding.
 */
final class CertificateBytes {
    private final byte[] encoded;
    private final byte[] toBeSigned;
    private final byte[] innerAlgorithm;
    private final byte[] outerAlgorithm;
    private final byte[] signature;
    private final byte[] sha256;

    private CertificateBytes(byte[] encoded) {
        this.encoded = encoded;
        Der all = Der.of(encoded);
        Der parts = all.enter(Der.SEQUENCE);
        all.end();
        this.toBeSigned = parts.object();
        this.outerAlgorithm = parts.object();
        this.signature = parts.bits();
        parts.end();
        Der contents = Der.of(toBeSigned).enter(Der.SEQUENCE);
        contents.skipIf(Der.CONTEXT_0);
        this.innerAlgorithm = contents.skip().object();
        this.sha256 = DigestAlgorithm.SHA_256.of(encoded);
    }

    static CertificateBytes read(byte[] der) throws RefusedException {
        if (der.length > Limits.CERTIFICATE) {
            throw new RefusedException(Reason.TOO_LARGE, "a certificate of " + der.length + " bytes");
        }
        try {
            DerShape.require(der, Limits.NESTING);
            CertificateBytes bytes = new CertificateBytes(der);
            bytes.requireFewExtensions();
            return bytes;
        } catch (DerException e) {
            throw new RefusedException(Reason.BAD_CERTIFICATE, "" + e.getMessage());
        }
    }

    /** Version, serial number, algorithm, issuer, validity, subject, key, then perhaps unique identifiers, extensions under [3]. */
    private void requireFewExtensions() throws RefusedException {
        Der contents = Der.of(toBeSigned).enter(Der.SEQUENCE);
        while (contents.hasMore() && !contents.at(Der.CONTEXT_3)) {
            contents.skip();
        }
        if (contents.hasMore()) {
            Der extensions = contents.enter(Der.CONTEXT_3).enter(Der.SEQUENCE);
            for (int count = 1; extensions.hasMore(); count++) {
                extensions.skip();
                if (count > Limits.EXTENSIONS) {
                    throw new RefusedException(
                            Reason.TOO_LARGE, "a certificate with more than " + Limits.EXTENSIONS + " extensions");
                }
            }
        }
    }

    X509Certificate decoded() throws RefusedException {
        try {
            return (X509Certificate)
                    CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(encoded));
        } catch (CertificateException | RuntimeException e) {
            // its text may quote the holder's name
            throw new RefusedException(Reason.BAD_CERTIFICATE, "it can't be decoded");
        }
    }

    byte[] encoded() {
        return encoded;
    }

    byte[] toBeSigned() {
        return toBeSigned;
    }

    byte[] signature() {
        return signature;
    }

    byte[] sha256() {
        return sha256;
    }

    SignatureAlgorithm signatureAlgorithm() throws RefusedException {
        if (!Arrays.equals(innerAlgorithm, outerAlgorithm)) {
            throw new RefusedException(Reason.ALGORITHM_MISMATCH, "the certificate names two algorithms");
        }
        try {
            Der identifier = Der.of(outerAlgorithm).enter(Der.SEQUENCE);
            String oid = Oid.read(identifier);
            return SignatureAlgorithm.read(oid, identifier.hasMore() ? identifier.rest() : null);
        } catch (DerException e) {
            throw new RefusedException(Reason.BAD_CERTIFICATE, "" + e.getMessage());
        }
    }
}
