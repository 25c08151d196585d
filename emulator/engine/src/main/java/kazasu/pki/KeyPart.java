package kazasu.pki;

import java.math.BigInteger;
import java.security.interfaces.RSAPrivateCrtKey;
import java.util.Arrays;
import java.util.function.Function;
import org.bouncycastle.util.BigIntegers;

/** The parts in which a private key travels, 128 bytes each, in this order (docs/decisions.md §4). */
enum KeyPart {
    MODULUS_FIRST_HALF(0x97, key -> Arrays.copyOfRange(modulus(key), 0, 128)),
    MODULUS_SECOND_HALF(0x98, key -> Arrays.copyOfRange(modulus(key), 128, 256)),
    P(0x92, key -> fixed(key.getPrimeP())),
    Q(0x93, key -> fixed(key.getPrimeQ())),
    COEFFICIENT(0x94, key -> fixed(key.getCrtCoefficient())),
    EXPONENT_P(0x95, key -> fixed(key.getPrimeExponentP())),
    EXPONENT_Q(0x96, key -> fixed(key.getPrimeExponentQ()));

    private final int tag;
    private final Function<RSAPrivateCrtKey, byte[]> part;

    KeyPart(int tag, Function<RSAPrivateCrtKey, byte[]> part) {
        this.tag = tag;
        this.part = part;
    }

    /** P1 of PUT DATA. */
    int tag() {
        return tag;
    }

    byte[] of(RSAPrivateCrtKey key) {
        return part.apply(key);
    }

    private static byte[] modulus(RSAPrivateCrtKey key) {
        return BigIntegers.asUnsignedByteArray(256, key.getModulus());
    }

    private static byte[] fixed(BigInteger number) {
        return BigIntegers.asUnsignedByteArray(128, number);
    }
}
