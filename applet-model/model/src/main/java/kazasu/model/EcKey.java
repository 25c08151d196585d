package kazasu.model;

import java.security.GeneralSecurityException;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;

/**
 * A P-384 key: a plan for the next generation (docs/decisions.md §5, ours; card-interface.md §6).
 *
 * @param key the public half
 */
record EcKey(ECPublicKey key) implements SignatureKey {
    private static final int FIELD_BITS = 384;
    private static final int HASH = 48;
    private static final int SHORTEST = 70;
    private static final int LONGEST = 104;

    EcKey {
        if (key.getParams().getCurve().getField().getFieldSize() != FIELD_BITS) {
            throw new IllegalArgumentException("an elliptic key here is one of P-384");
        }
    }

    @Override
    public boolean knows(Scheme scheme) {
        return !scheme.isPss();
    }

    @Override
    public boolean takes(Scheme scheme, int length) {
        if (scheme.hashes()) {
            return scheme.takes(length);
        }
        return scheme == Scheme.GIVEN_HASH ? length == HASH : length >= 1 && length <= HASH;
    }

    @Override
    public boolean signed(Scheme scheme, byte[] input, int salt, byte[] signature) {
        byte[] hash = scheme.hashes() ? Scheme.digest("SHA-384", input) : input;
        try {
            Signature verifier = Signature.getInstance("NONEwithECDSA");
            verifier.initVerify(key);
            verifier.update(hash);
            return signature.length >= SHORTEST && signature.length <= LONGEST && verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // not an ECDSA-Sig-Value
        }
    }
}
