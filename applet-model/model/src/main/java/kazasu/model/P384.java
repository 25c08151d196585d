package kazasu.model;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECFieldFp;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.EllipticCurve;
import java.util.Arrays;
import java.util.Optional;

/** Keys on P-384 as commands carry them (docs/decisions.md §4): a point in 97 bytes, a number in 48. */
final class P384 {
    /** Bytes of 04, X, Y. */
    static final int POINT = 97;

    /** Bytes of a number. */
    static final int NUMBER = 48;

    private static final ECParameterSpec CURVE = curve();

    private P384() {}

    /** The key of a point; nothing if it is not on the curve. */
    static Optional<ECPublicKey> key(byte[] point) {
        if (point.length != POINT || point[0] != 4) {
            return Optional.empty();
        }
        BigInteger x = new BigInteger(1, Arrays.copyOfRange(point, 1, 1 + NUMBER));
        BigInteger y = new BigInteger(1, Arrays.copyOfRange(point, 1 + NUMBER, POINT));
        try {
            return isOnCurve(x, y)
                    ? Optional.of((ECPublicKey)
                            KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(new ECPoint(x, y), CURVE)))
                    : Optional.empty();
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    /** The point of a key. */
    static byte[] point(ECPublicKey key) {
        byte[] point = new byte[POINT];
        point[0] = 4;
        put(key.getW().getAffineX(), point, 1 + NUMBER);
        put(key.getW().getAffineY(), point, POINT);
        return point;
    }

    /** Whether a number is the private half of a key: what it signs, the key verifies. */
    static boolean belong(PublicKey key, byte[] number) {
        try {
            PrivateKey own = KeyFactory.getInstance("EC")
                    .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, number), CURVE));
            Signature signature = Signature.getInstance("SHA384withECDSA");
            signature.initSign(own);
            byte[] signed = signature.sign();
            signature.initVerify(key);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static boolean isOnCurve(BigInteger x, BigInteger y) {
        EllipticCurve curve = CURVE.getCurve();
        BigInteger p = ((ECFieldFp) curve.getField()).getP();
        BigInteger right = x.multiply(x).add(curve.getA()).multiply(x).add(curve.getB());
        return x.compareTo(p) < 0 && y.compareTo(p) < 0 && y.multiply(y).mod(p).equals(right.mod(p));
    }

    private static void put(BigInteger number, byte[] point, int end) {
        byte[] bytes = number.toByteArray();
        int used = Math.min(bytes.length, NUMBER);
        System.arraycopy(bytes, bytes.length - used, point, end - used, used);
    }

    private static ECParameterSpec curve() {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp384r1"));
            return parameters.getParameterSpec(ECParameterSpec.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-384", e);
        }
    }
}
