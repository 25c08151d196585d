package kazasu.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import kazasu.apdu.Hex;

/** The signature schemes by P1 (card-interface.md §3.5, docs/decisions.md §5): what they take, and what they sign. */
enum Scheme {
    AS_IT_IS(0x00, Situation.DONE, 1, 245, false, false, false),
    BARE_HASH(0x01, Situation.SIGNED_BARE_HASH, 1, 255, true, false, false),
    GIVEN_HASH(0x02, Situation.SIGNED_GIVEN_HASH, 32, 32, false, true, false),
    MESSAGE(0x03, Situation.SIGNED_MESSAGE, 1, 255, true, true, false),
    PSS_GIVEN_HASH(0x04, Situation.SIGNED_PSS_GIVEN_HASH, 32, 32, false, false, true),
    PSS_MESSAGE(0x05, Situation.SIGNED_PSS_MESSAGE, 1, 255, true, false, true);

    private static final byte[] DIGEST_INFO = Hex.parse("3031300D060960864801650304020105000420");

    private final int p1;
    private final Situation done;
    private final int shortest;
    private final int longest;
    private final boolean hashes;
    private final boolean wraps;
    private final boolean pss;

    Scheme(int p1, Situation done, int shortest, int longest, boolean hashes, boolean wraps, boolean pss) {
        this.p1 = p1;
        this.done = done;
        this.shortest = shortest;
        this.longest = longest;
        this.hashes = hashes;
        this.wraps = wraps;
        this.pss = pss;
    }

    static Optional<Scheme> of(int p1) {
        return Arrays.stream(values()).filter(s -> s.p1 == p1).findFirst();
    }

    int p1() {
        return p1;
    }

    /** The row of a signature that is right. */
    Situation done() {
        return done;
    }

    boolean isPss() {
        return pss;
    }

    /** Whether the card makes the hash itself. */
    boolean hashes() {
        return hashes;
    }

    /** Whether an RSA key can sign that many bytes. */
    boolean takes(int length) {
        return length >= shortest && length <= longest;
    }

    /** What is padded: for PSS the hash, else the hash or the input, in a DigestInfo where the scheme has one. */
    byte[] content(byte[] input) {
        byte[] content = hashes ? digest("SHA-256", input) : input;
        if (!wraps) {
            return content;
        }
        byte[] whole = Arrays.copyOf(DIGEST_INFO, DIGEST_INFO.length + content.length);
        System.arraycopy(content, 0, whole, DIGEST_INFO.length, content.length);
        return whole;
    }

    static byte[] digest(String algorithm, byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance(algorithm);
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }
}
