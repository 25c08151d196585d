package kazasu.image;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;

/** Public keys on P-384, as a card holds them. */
final class Points {
    private static final int COORDINATE = 48;

    private Points() {}

    /**
     * A public key.
     *
     * @param point 04, X, Y; what follows is not looked at
     * @throws CardImageException if it is no point of the curve
     */
    static ECPublicKey key(byte[] point) {
        ECPoint uncompressed = new ECPoint(number(point, 1), number(point, 1 + COORDINATE));
        try {
            AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
            curve.init(new ECGenParameterSpec("secp384r1"));
            ECPublicKeySpec key = new ECPublicKeySpec(uncompressed, curve.getParameterSpec(ECParameterSpec.class));
            return (ECPublicKey) KeyFactory.getInstance("EC").generatePublic(key);
        } catch (GeneralSecurityException e) {
            throw new CardImageException("a public key is no point of P-384", e);
        }
    }

    private static BigInteger number(byte[] bytes, int from) {
        return new BigInteger(1, Arrays.copyOfRange(bytes, from, from + COORDINATE));
    }
}
