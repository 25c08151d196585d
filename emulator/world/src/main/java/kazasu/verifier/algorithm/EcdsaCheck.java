package kazasu.verifier.algorithm;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import kazasu.card.CryptoProvider;
import kazasu.verifier.der.Der;
import kazasu.verifier.der.DerException;

/** ECDSA over a hash, with an ECDSA-Sig-Value that is DER: libraries differ in what else they read. */
final class EcdsaCheck {
    private EcdsaCheck() {}

    static boolean verify(PublicKey key, byte[] hash, byte[] signature) {
        try {
            requireTwoPositive(signature);
            Signature check = Signature.getInstance("NONEwithECDSA", CryptoProvider.ellipticCurves());
            check.initVerify(key);
            check.update(hash);
            return check.verify(signature);
        } catch (GeneralSecurityException | RuntimeException e) {
            return false;
        }
    }

    private static void requireTwoPositive(byte[] signature) {
        Der all = Der.of(signature);
        Der pair = all.enter(Der.SEQUENCE);
        all.end();
        requirePositive(pair);
        requirePositive(pair);
        pair.end();
    }

    private static void requirePositive(Der pair) {
        if (pair.integer().signum() <= 0) {
            throw new DerException("a number that is not positive");
        }
    }
}
