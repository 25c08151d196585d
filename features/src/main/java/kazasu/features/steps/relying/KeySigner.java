package kazasu.features.steps.relying;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.RSAPublicKeySpec;
import kazasu.client.DocumentSigner;
import kazasu.client.SignatureScheme;

/**
 * A signer whose key is on no card: somebody who would pass for a holder.
 *
 * @param key RSA-2048
 * @param certificate of the key
 */
record KeySigner(RSAPrivateCrtKey key, X509Certificate certificate) implements DocumentSigner {
    /** The public half of a key. */
    static PublicKey publicKey(RSAPrivateCrtKey key) {
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA", e);
        }
    }

    @Override
    public SignatureScheme scheme() {
        return SignatureScheme.RSA_SHA256;
    }

    @Override
    public byte[] sign(byte[] toBeSigned) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(toBeSigned);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no signature", e);
        }
    }

    /** The name of the certificate's subject; never the key. */
    @Override
    public String toString() {
        return certificate.getSubjectX500Principal().getName();
    }
}
