package kazasu.corpus.make;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Small things about encodings and hashes. */
final class Ders {
    static final AlgorithmIdentifier SHA256 = withNull(NISTObjectIdentifiers.id_sha256);
    static final AlgorithmIdentifier SHA256_RSA = withNull(PKCSObjectIdentifiers.sha256WithRSAEncryption);

    private Ders() {}

    static AlgorithmIdentifier withNull(ASN1ObjectIdentifier algorithm) {
        return new AlgorithmIdentifier(algorithm, DERNull.INSTANCE);
    }

    static byte[] der(ASN1Encodable object) {
        try {
            return object.toASN1Primitive().getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (CertificateEncodingException e) {
            throw new IllegalArgumentException("a certificate without an encoding", e);
        }
    }

    static byte[] digest(String algorithm, byte[] message) {
        try {
            return MessageDigest.getInstance(algorithm).digest(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] sha256(byte[] message) {
        return digest("SHA-256", message);
    }

    /** SHA-1 of the key's bits, as in the authorities' certificates. */
    static byte[] keyIdentifier(PublicKey key) {
        return digest(
                "SHA-1",
                SubjectPublicKeyInfo.getInstance(key.getEncoded())
                        .getPublicKeyData()
                        .getBytes());
    }

    /** A copy in which some bits of one byte are turned over. */
    static byte[] flipped(byte[] bytes, int at, int bits) {
        byte[] changed = bytes.clone();
        changed[at] ^= (byte) bits;
        return changed;
    }
}
