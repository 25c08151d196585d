package kazasu.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;

/** Names of keys that follow from the keys. */
final class KeyIdentifiers {
    private KeyIdentifiers() {}

    /** What an authority says of itself; where it says nothing, SHA-1 of its key, as the published authorities have it. */
    static byte[] of(X509Certificate authority) {
        byte[] extension = authority.getExtensionValue("2.5.29.14");
        return extension == null
                ? sha1(authority.getPublicKey())
                : SubjectKeyIdentifier.getInstance(
                                ASN1OctetString.getInstance(extension).getOctets())
                        .getKeyIdentifier();
    }

    /** SHA-1 of the content of subjectPublicKey (RFC 5280 §4.2.1.2): a name, no proof. */
    static byte[] sha1(PublicKey key) {
        return of("SHA-1", key);
    }

    /** The same by another digest. */
    static byte[] of(String digest, PublicKey key) {
        return digest(
                digest,
                SubjectPublicKeyInfo.getInstance(key.getEncoded())
                        .getPublicKeyData()
                        .getBytes());
    }

    /** Of any bytes. */
    static byte[] digest(String digest, byte[] bytes) {
        try {
            return MessageDigest.getInstance(digest).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalArgumentException(digest, e);
        }
    }
}
