package kazasu.pki;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import org.bouncycastle.util.BigIntegers;

/** The parts in which a private key travels, 128 bytes each, in this order (docs/decisions.md §4). */
enum KeyPart {
    MODULUS_FIRST_HALF(0x97),
    MODULUS_SECOND_HALF(0x98),
    P(0x92),
    Q(0x93),
    COEFFICIENT(0x94),
    EXPONENT_P(0x95),
    EXPONENT_Q(0x96);

    private static final int LENGTH = 128;

    private final int tag;

    KeyPart(int tag) {
        this.tag = tag;
    }

    /** P1 of PUT DATA. */
    int tag() {
        return tag;
    }

    byte[] of(RSAPrivateCrtKey key) {
        return switch (this) {
            case MODULUS_FIRST_HALF -> Arrays.copyOfRange(modulus(key), 0, LENGTH);
            case MODULUS_SECOND_HALF -> Arrays.copyOfRange(modulus(key), LENGTH, 2 * LENGTH);
            case P -> fixed(key.getPrimeP());
            case Q -> fixed(key.getPrimeQ());
            case COEFFICIENT -> fixed(key.getCrtCoefficient());
            case EXPONENT_P -> fixed(key.getPrimeExponentP());
            case EXPONENT_Q -> fixed(key.getPrimeExponentQ());
        };
    }

    private static byte[] modulus(RSAPrivateCrtKey key) {
        return BigIntegers.asUnsignedByteArray(2 * LENGTH, key.getModulus());
    }

    private static byte[] fixed(BigInteger number) {
        return BigIntegers.asUnsignedByteArray(LENGTH, number);
    }
}
