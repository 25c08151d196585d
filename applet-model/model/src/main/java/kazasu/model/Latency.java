package kazasu.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * A latency profile: how long a card takes. From published measurements of general Java Cards, RSA-2048 with CRT (crocs-muni/jcalgtest_results); no
 * measurement of a My Number Card is public. The transport term is ours: a reader's overhead, and bytes at the bit rates of ISO 14443.
 */
public enum Latency {
    /** As fast as this machine. */
    NONE("none", 0, 0, 0),
    /** A current chip, 848 kbit/s. */
    FAST("fast", 55, 2_000, 12),
    /** The median of 20 cards, 424 kbit/s. */
    TYPICAL("typical", 200, 4_000, 24),
    /** A chip of the first generation, 106 kbit/s. */
    OLD("old", 445, 8_000, 94);

    private final String key;
    private final int privateOperationMillis;
    private final int exchangeMicros;
    private final int byteMicros;

    Latency(String key, int privateOperationMillis, int exchangeMicros, int byteMicros) {
        this.key = key;
        this.privateOperationMillis = privateOperationMillis;
        this.exchangeMicros = exchangeMicros;
        this.byteMicros = byteMicros;
    }

    /** Its name in profiles and on the command line. */
    public String key() {
        return key;
    }

    /**
     * How long an exchange takes.
     *
     * @param bytes of command and answer
     * @param privateOperation whether a private key was used or made
     * @return nanoseconds
     */
    public long nanos(int bytes, boolean privateOperation) {
        long micros = exchangeMicros + (long) bytes * byteMicros;
        return 1_000L * (micros + (privateOperation ? 1_000L * privateOperationMillis : 0));
    }

    /**
     * Looks one up.
     *
     * @param key its name
     */
    public static Optional<Latency> named(String key) {
        return Arrays.stream(values()).filter(it -> it.key.equals(key)).findFirst();
    }
}
