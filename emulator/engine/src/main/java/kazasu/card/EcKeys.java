package kazasu.card;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;

/** Keys on elliptic curves, from numbers. */
public final class EcKeys {
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

    private static KeyFactory factory() throws GeneralSecurityException {
        return KeyFactory.getInstance("EC", CryptoProvider.ellipticCurves());
    }

    private static ECParameterSpec spec(String curve) throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec(curve));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }
}
