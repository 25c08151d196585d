package kazasu.client;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.ContentSigner;

/** A document signer as Bouncy Castle wants one. Good for one signature. */
final class SignerContentSigner implements ContentSigner {
    private final DocumentSigner signer;
    private final ByteArrayOutputStream signedAttributes = new ByteArrayOutputStream();

    SignerContentSigner(DocumentSigner signer) {
        this.signer = signer;
    }

    @Override
    public AlgorithmIdentifier getAlgorithmIdentifier() {
        return signer.scheme().identifier();
    }

    /** Takes the signed attributes, some 300 bytes. */
    @Override
    public OutputStream getOutputStream() {
        return signedAttributes;
    }

    @Override
    public byte[] getSignature() {
        return signer.sign(signedAttributes.toByteArray());
    }
}
