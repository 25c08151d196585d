package kazasu.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import kazasu.pki.CertificateKind;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** How a card's key signs a document: the certificate's public key tells. */
@SuppressWarnings("ImmutableEnumChecker") // nobody changes an algorithm identifier
public enum SignatureScheme {
    /** Every card there is. */
    RSA_SHA256("SHA-256", new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE)) {
        @Override
        byte[] sign(JpkiCard card, CertificateKind kind, byte[] hash) {
            return card.sign(kind, digestInfo(hash));
        }
    },
    /** The next card, a plan (docs/decisions.md §5). */
    ECDSA_SHA384("SHA-384", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA384)) {
        @Override
        byte[] sign(JpkiCard card, CertificateKind kind, byte[] hash) {
            return card.signHash(kind, hash);
        }
    };

    private static final AlgorithmIdentifier SHA256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);

    private final String digest;
    private final AlgorithmIdentifier identifier;

    SignatureScheme(String digest, AlgorithmIdentifier identifier) {
        this.digest = digest;
        this.identifier = identifier;
    }

    /** The one for a public key. */
    public static SignatureScheme of(PublicKey key) {
        return key instanceof ECPublicKey ? ECDSA_SHA384 : RSA_SHA256;
    }

    /** As CMS names it. */
    public AlgorithmIdentifier identifier() {
        return identifier;
    }

    /** A new digest, for the document and for the signed attributes. */
    public MessageDigest digest() {
        try {
            return MessageDigest.getInstance(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Has the card sign a hash. */
    abstract byte[] sign(JpkiCard card, CertificateKind kind, byte[] hash);

    private static byte[] digestInfo(byte[] hash) {
        try {
            return new DigestInfo(SHA256, hash).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
