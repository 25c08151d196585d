package kazasu.applet;

/** Signature schemes, P1 of COMPUTE DIGITAL SIGNATURE (card-interface.md §3.5). The odd ones hash their input on the card. */
final class Scheme {
    /** PKCS#1 v1.5 over the input as it is. */
    static final byte AS_IS = 0;
    /** The same over the input's hash, without DigestInfo. */
    static final byte BARE_HASH = 1;
    /** PKCS#1 v1.5 with DigestInfo; the input is the hash. */
    static final byte GIVEN_HASH = 2;
    /** RSASSA-PSS; the input is the hash. Its sister with hashing on the card is the last one. */
    static final byte PSS = 4;

    private static final byte LAST = 5;

    private Scheme() {}

    static boolean exists(byte scheme) {
        return scheme >= AS_IS && scheme <= LAST;
    }

    static boolean hashes(byte scheme) {
        return (byte) (scheme & 1) != (byte) 0;
    }

    static boolean isPss(byte scheme) {
        return scheme >= PSS;
    }
}
