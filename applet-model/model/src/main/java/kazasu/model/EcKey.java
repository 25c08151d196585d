package kazasu.model;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;

/**
 * A P-384 key: a plan for the next generation (docs/decisions.md §5, ours; card-interface.md §6).
 *
 * @param key the public half
 */
record EcKey(ECPublicKey key) implements SignatureKey {
    private static final int FIELD_BITS = 384;
    /** Bytes of SHA-384. */
    static final int HASH = 48;

    private static final int SHORTEST = 70;
    private static final int LONGEST = 104;

    EcKey {
        if (key.getParams().getCurve().getField().getFieldSize() != FIELD_BITS) {
            throw new IllegalArgumentException("an elliptic key here is one of P-384");
        }
    }

    /** The key of a point as GENERATE gives it: 04, X, Y; nothing if it is no point of the curve. */
    static Optional<EcKey> of(byte[] point) {
        return P384.key(point).map(EcKey::new);
    }

    /** The point as GENERATE gives it. */
    byte[] point() {
        return P384.point(key);
    }

    @Override
    public KeyAlgorithm algorithm() {
        return KeyAlgorithm.P_384;
    }

    @Override
    public boolean signed(Scheme scheme, byte[] input, int salt, byte[] signature) {
        byte[] hash = scheme.hashes() ? Scheme.digest("SHA-384", input) : input;
        try {
            Signature verifier = Signature.getInstance("NONEwithECDSA");
            verifier.initVerify(key);
            verifier.update(hash);
            return isOfForm(signature) && verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // not an ECDSA-Sig-Value
        }
    }

    /** Whether an answer is as long as an ECDSA-Sig-Value can be. */
    static boolean isOfForm(byte[] signature) {
        return signature.length >= SHORTEST && signature.length <= LONGEST;
    }
}
