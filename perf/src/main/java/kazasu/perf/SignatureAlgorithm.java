package kazasu.perf;

import java.util.Arrays;
import java.util.Optional;

/** What is measured against {@code openssl speed}. */
enum SignatureAlgorithm {
    /** Every card there is. */
    RSA_2048("rsa-2048", "rsa2048", "+F2:", "2048", SignatureBenchmark.class),
    /** The plan for the next one. */
    P_384("p-384", "ecdsap384", "+F4:", "384", EcSignatureBenchmark.class);

    private final String key;
    private final String openssl;
    private final String linePrefix;
    private final String bits;
    private final Class<?> benchmark;

    SignatureAlgorithm(String key, String openssl, String linePrefix, String bits, Class<?> benchmark) {
        this.key = key;
        this.openssl = openssl;
        this.linePrefix = linePrefix;
        this.bits = bits;
        this.benchmark = benchmark;
    }

    /** The name that {@code openssl speed} has for it. */
    String openssl() {
        return openssl;
    }

    /** How a line of {@code openssl speed -mr} about it begins. */
    String linePrefix() {
        return linePrefix;
    }

    /** What stands in that line for its size. */
    String bits() {
        return bits;
    }

    /** With a method {@code applet} and a method {@code provider}. */
    Class<?> benchmark() {
        return benchmark;
    }

    /** By its name on the command line. */
    static Optional<SignatureAlgorithm> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }
}
