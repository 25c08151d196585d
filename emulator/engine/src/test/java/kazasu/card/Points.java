package kazasu.card;

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
import org.bouncycastle.util.BigIntegers;

/** Points of P-384 as 97 bytes. */
final class Points {
    private static final int LENGTH = 48;

    private Points() {}

    static byte[] bytes(ECPublicKey key) {
        return org.bouncycastle.util.Arrays.concatenate(
                new byte[] {4},
                BigIntegers.asUnsignedByteArray(LENGTH, key.getW().getAffineX()),
                BigIntegers.asUnsignedByteArray(LENGTH, key.getW().getAffineY()));
    }

    static ECPublicKey publicKey(byte[] point) throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp384r1"));
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + LENGTH));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + LENGTH, point.length));
        return (ECPublicKey) KeyFactory.getInstance("EC")
                .generatePublic(
                        new ECPublicKeySpec(new ECPoint(x, y), parameters.getParameterSpec(ECParameterSpec.class)));
    }
}
