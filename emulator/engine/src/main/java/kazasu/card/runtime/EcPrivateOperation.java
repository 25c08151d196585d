package kazasu.card.runtime;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Signature;
import kazasu.card.Chance;
import kazasu.card.CryptoProvider;
import kazasu.card.EcKeys;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;

/**
 * One private key, ready for ECDSA over hashes. In the fastest provider, which draws the nonce itself; for a card whose chance a seed
 * fixes, in Bouncy Castle with a nonce from that chance.
 */
public final class EcPrivateOperation {
    private static final ThreadLocal<Signature> SIGNATURE = ThreadLocal.withInitial(EcPrivateOperation::signature);

    private final BigInteger s;
    private final BigInteger order;
    private final String curve;
    private final PrivateKey key;

    private EcPrivateOperation(BigInteger s, BigInteger order, String curve) {
        this.s = s;
        this.order = order;
        this.curve = curve;
        key = EcKeys.privateKey(curve, s);
    }

    /**
     * Prepares a key.
     *
     * @param s the private key
     * @param order of the curve, which tells P-256 and P-384 apart
     */
    public static EcPrivateOperation of(BigInteger s, BigInteger order) {
        return new EcPrivateOperation(s, order, curve(order));
    }

    /** The standard name of the curve of an order. */
    public static String curve(BigInteger order) {
        return switch (order.bitLength()) {
            case 256 -> "secp256r1";
            case 384 -> "secp384r1";
            default -> throw new IllegalArgumentException("a curve of " + order.bitLength() + " bits");
        };
    }

    /**
     * Signs.
     *
     * @param hash what is signed, not hashed again
     * @return r and s
     */
    public BigInteger[] sign(byte[] hash) {
        Chance chance = CardRuntime.current().chance();
        return chance.isReproducible() ? withNonceFrom(chance, hash) : inProvider(hash);
    }

    private BigInteger[] inProvider(byte[] hash) {
        try {
            Signature signature = SIGNATURE.get();
            signature.initSign(key);
            signature.update(hash);
            return StandardDSAEncoding.INSTANCE.decode(order, signature.sign());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("the provider refuses this EC key", e);
        }
    }

    private BigInteger[] withNonceFrom(Chance chance, byte[] hash) {
        X9ECParameters parameters = CustomNamedCurves.getByName(curve);
        ECDSASigner signer = new ECDSASigner();
        signer.init(
                true,
                new ParametersWithRandom(
                        new ECPrivateKeyParameters(s, new ECDomainParameters(parameters)), new FromChance(chance)));
        return signer.generateSignature(hash);
    }

    private static Signature signature() {
        Provider provider = CryptoProvider.ellipticCurves();
        try {
            return Signature.getInstance("NONEwithECDSA", provider);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no ECDSA over hashes in provider " + provider.getName(), e);
        }
    }

    /** A card's chance as what Bouncy Castle draws from. */
    private static final class FromChance extends SecureRandom {
        private static final long serialVersionUID = 1L;

        private final transient Chance chance;

        FromChance(Chance chance) {
            this.chance = chance;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            chance.nextBytes(bytes);
        }
    }
}
