package kazasu.office.counter;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.X509EncodedKeySpec;

/** Public keys as an application carries them. */
final class EncodedKeys {
    private EncodedKeys() {}

    /**
     * Decodes one.
     *
     * @param encoded SubjectPublicKeyInfo in DER: RSA, or EC from the next card (a plan)
     */
    static PublicKey decoded(byte[] encoded) {
        X509EncodedKeySpec spec = new X509EncodedKeySpec(encoded);
        try {
            return KeyFactory.getInstance("RSA").generatePublic(spec);
        } catch (InvalidKeySpecException notRsa) {
            return ellipticCurve(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no RSA", e);
        }
    }

    private static PublicKey ellipticCurve(X509EncodedKeySpec spec) {
        try {
            return KeyFactory.getInstance("EC").generatePublic(spec);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("an application with something else than a public key", e);
        }
    }
}
