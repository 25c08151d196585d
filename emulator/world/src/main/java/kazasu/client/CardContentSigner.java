package kazasu.client;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import kazasu.pki.CertificateKind;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.DigestInfo;
import org.bouncycastle.operator.ContentSigner;

/** The card's signature key as Bouncy Castle wants a signer: hashes here, signs the DigestInfo there. Good for one signature. */
final class CardContentSigner implements ContentSigner {
    private static final AlgorithmIdentifier SHA256 =
            new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE);
    private static final AlgorithmIdentifier SHA256_WITH_RSA =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);

    private final JpkiCard card;
    private final ByteArrayOutputStream signedAttributes = new ByteArrayOutputStream();

    CardContentSigner(JpkiCard card) {
        this.card = card;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return SHA256_WITH_RSA;
    }

    /** Takes the signed attributes, some 300 bytes. */
    @Override
    public OutputStream getOutputStream() {
        return signedAttributes;
    }

    @Override
    public byte[] getSignature() {
        return card.sign(CertificateKind.SIGNATURE, digestInfo(sha256().digest(signedAttributes.toByteArray())));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] digestInfo(byte[] hash) {
        try {
            return new DigestInfo(SHA256, hash).getEncoded();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
