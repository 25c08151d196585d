package kazasu.pki;

import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.interfaces.RSAPublicKey;
import kazasu.card.CryptoProvider;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * An RSA-2048 key that signs with SHA-256, the one algorithm of the authorities. The key is turned into the provider's own
 * form once: done at each signature, that takes three times as long as the signature.
 */
public final class SigningKey {
    private final RSAPublicKey publicKey;
    private final PrivateKey key;

    /**
     * Takes a key.
     *
     * @param key RSA-2048 with exponent 65537
     * @throws IllegalArgumentException if it is another
     */
    public SigningKey(RSAPrivateCrtKey key) {
        this.publicKey = RsaKeys.publicKey(key);
        try {
            this.key = (PrivateKey)
                    KeyFactory.getInstance("RSA", CryptoProvider.keyFactory()).translateKey(key);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalArgumentException("no RSA key", e);
        }
    }

    /** The public half. */
    public RSAPublicKey publicKey() {
        return publicKey;
    }

    /** Makes one signature. */
    public ContentSigner signer() {
        try {
            return new JcaContentSignerBuilder("SHA256withRSA")
                    .setProvider(CryptoProvider.keyFactory())
                    .build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("can't sign", e);
        }
    }

    /** Nothing of the key. */
    @Override
    public String toString() {
        return "SigningKey";
    }
}
