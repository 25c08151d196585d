package kazasu.client;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import kazasu.pki.CertificateKind;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** The card's signature key as Bouncy Castle wants a signer: hashes here, signs the hash there. Good for one signature. */
final class CardContentSigner implements ContentSigner {
    private final JpkiCard card;
    private final SignatureScheme scheme;
    private final ByteArrayOutputStream signedAttributes = new ByteArrayOutputStream();

    CardContentSigner(JpkiCard card, SignatureScheme scheme) {
        this.card = card;
        this.scheme = scheme;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return scheme.identifier();
    }

    /** Takes the signed attributes, some 300 bytes. */
    @Override
    public OutputStream getOutputStream() {
        return signedAttributes;
    }

    @Override
    public byte[] getSignature() {
        return scheme.sign(card, CertificateKind.SIGNATURE, scheme.digest().digest(signedAttributes.toByteArray()));
    }
}
