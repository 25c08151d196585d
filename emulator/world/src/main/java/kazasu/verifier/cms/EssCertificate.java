package kazasu.verifier.cms;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import kazasu.verifier.RefusedException;
import kazasu.verifier.algorithm.DigestAlgorithm;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;
import kazasu.verifier.der.Oid;
import kazasu.verifier.signer.SignerCertificate;
import org.jspecify.annotations.Nullable;

/**
 * ESSCertID or ESSCertIDv2 (RFC 5035): which certificate the signer signed with.
 *
 * @param digest Java's name
 * @param hash of the certificate
 * @param issuer name, DER, if it is said
 * @param serialNumber if it is said
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record EssCertificate(
        String digest,
        byte[] hash,
        byte @Nullable [] issuer,
        @Nullable BigInteger serialNumber) {
    private static final int DIRECTORY_NAME = 0xA4;

    /** SigningCertificateV2: the first certificate. */
    static EssCertificate readV2(Der value) {
        Der id = value.enter(Der.SEQUENCE).enter(Der.SEQUENCE).enter(Der.SEQUENCE);
        String digest = DigestAlgorithm.SHA_256.javaName();
        if (id.at(Der.SEQUENCE)) {
            digest = digest(Oid.read(id.enter(Der.SEQUENCE)));
        }
        return withIssuer(digest, id);
    }

    /** SigningCertificate: the same with SHA-1. */
    static EssCertificate readV1(Der value) {
        return withIssuer("SHA-1", value.enter(Der.SEQUENCE).enter(Der.SEQUENCE).enter(Der.SEQUENCE));
    }

    private static EssCertificate withIssuer(String digest, Der id) {
        byte[] hash = id.enter(Der.OCTET_STRING).rest();
        byte[] issuer = null;
        BigInteger serialNumber = null;
        if (id.hasMore()) {
            Der number = id.enter(Der.SEQUENCE);
            Der names = number.enter(Der.SEQUENCE);
            issuer = names.enter(DIRECTORY_NAME).object();
            names.end();
            serialNumber = number.integer();
        }
        id.end();
        return new EssCertificate(digest, hash, issuer, serialNumber);
    }

    private static String digest(String oid) {
        try {
            return DigestAlgorithm.of(oid).javaName();
        } catch (RefusedException e) {
            throw new DerException("a digest that is weak or not known");
        }
    }

    /** Whether it is this one. */
    boolean isOf(SignerCertificate certificate) {
        return MessageDigest.isEqual(hash, hashOf(certificate))
                && (issuer == null || Arrays.equals(issuer, certificate.issuer()))
                && (serialNumber == null || serialNumber.equals(certificate.serialNumber()));
    }

    private byte[] hashOf(SignerCertificate certificate) {
        if (digest.equals(DigestAlgorithm.SHA_256.javaName())) {
            return certificate.sha256();
        }
        try {
            return MessageDigest.getInstance(digest).digest(certificate.encoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
