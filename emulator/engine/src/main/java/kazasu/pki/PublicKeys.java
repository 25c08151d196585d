package kazasu.pki;

import java.math.BigInteger;
import java.security.PublicKey;
import java.util.Optional;
import kazasu.card.EcKeys;
import kazasu.model.KeyAlgorithm;

/** Public keys as GENERATE ASYMMETRIC KEY PAIR gives them (docs/decisions.md §4): the length tells which kind it is. */
final class PublicKeys {
    private static final int MODULUS = 256;
    private static final int POINT = 97;

    private PublicKeys() {}

    /** P1 that makes such a pair. */
    static int generating(KeyAlgorithm algorithm) {
        return switch (algorithm) {
            case RSA_2048 -> 0x80;
            case P_384 -> 0x82;
        };
    }

    /** The key in an answer, or nothing if it holds none. */
    static Optional<PublicKey> read(byte[] data) {
        return switch (data.length) {
            case MODULUS -> Optional.of(RsaKeys.publicKey(new BigInteger(1, data)));
            case POINT -> Optional.of(EcKeys.publicKey(data));
            default -> Optional.empty();
        };
    }
}
