package kazasu.card;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.util.Arrays;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.util.BigIntegers;

/** Keys on elliptic curves, from numbers. */
public final class EcKeys {
    /** The curve of the plan for the next card (card-interface.md §6). */
    public static final String P_384 = "secp384r1";

    private static final int COORDINATE = 48;

    /** More bits than the order has, so that no number is likelier than another (FIPS 186-5, A.2.1). */
    private static final int EXTRA_BITS = 64;

    private EcKeys() {}

    /** A pair whose private key is drawn from a card's chance: the same bytes give the same pair on every JDK. */
    static KeyPair drawn(String curve, Chance chance) {
        X9ECParameters parameters = CustomNamedCurves.getByName(curve);
        byte[] random = new byte[(parameters.getN().bitLength() + EXTRA_BITS + 7) / 8];
        chance.nextBytes(random);
        BigInteger s = new BigInteger(1, random)
                .mod(parameters.getN().subtract(BigInteger.ONE))
                .add(BigInteger.ONE);
        org.bouncycastle.math.ec.ECPoint w = parameters.getG().multiply(s).normalize();
        ECPoint point = new ECPoint(
                w.getAffineXCoord().toBigInteger(), w.getAffineYCoord().toBigInteger());
        try {
            ECPublicKeySpec publicKey = new ECPublicKeySpec(point, spec(curve));
            return new KeyPair(factory().generatePublic(publicKey), privateKey(curve, s));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no EC keys", e);
        }
    }

    /**
     * A private key of the fastest provider.
     *
     * @param curve its standard name
     * @param s the number
     */
    public static PrivateKey privateKey(String curve, BigInteger s) {
        try {
            return factory().generatePrivate(new ECPrivateKeySpec(s, spec(curve)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a private key of " + curve);
        }
    }

    /**
     * A public key on P-384 from a point as the card writes it (docs/decisions.md §4).
     *
     * @param point 04, X, Y; what follows is not looked at
     * @throws IllegalArgumentException if it can't be one
     */
    public static ECPublicKey publicKey(byte[] point) {
        ECPoint uncompressed = new ECPoint(number(point, 1), number(point, 1 + COORDINATE));
        try {
            return (ECPublicKey) factory().generatePublic(new ECPublicKeySpec(uncompressed, spec(P_384)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("not a point of P-384", e);
        }
    }

    /** The point of a public key on P-384: 04, X, Y, 97 bytes. */
    public static byte[] point(ECPublicKey key) {
        byte[] point = new byte[1 + 2 * COORDINATE];
        point[0] = 4;
        System.arraycopy(coordinate(key.getW().getAffineX()), 0, point, 1, COORDINATE);
        System.arraycopy(coordinate(key.getW().getAffineY()), 0, point, 1 + COORDINATE, COORDINATE);
        return point;
    }

    /** A number of P-384, with its leading zeros 48 bytes. */
    public static byte[] coordinate(BigInteger number) {
        return BigIntegers.asUnsignedByteArray(COORDINATE, number);
    }

    private static BigInteger number(byte[] bytes, int from) {
        return new BigInteger(1, Arrays.copyOfRange(bytes, from, from + COORDINATE));
    }

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", CryptoProvider.ellipticCurves());
    }

    private static ECParameterSpec spec(String curve) throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(curve));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}
