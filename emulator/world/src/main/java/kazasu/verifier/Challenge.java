package kazasu.verifier;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HexFormat;

/**
 * What a site asks a holder to sign at a login (ours: the real sites' form is not public). The bytes are four lines of ASCII, each ended
 * by LF, so that an answer is good for one site and one moment, and nobody can be made to sign a document as a challenge:
 *
 * <pre>
 * KAZASU-LOGIN-CHALLENGE-1
 * origin: https://localhost:8443
 * issued: 2026-11-24T06:30:00Z
 * nonce: 64 hexadecimal digits, lower case
 * </pre>
 *
 * @param origin scheme, host and port of the site
 * @param issued whole seconds
 * @param nonce 32 bytes that nobody can guess, hexadecimal
 */
public record Challenge(String origin, Instant issued, String nonce) {
    /** From its issue on. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final String HEAD = "KAZASU-LOGIN-CHALLENGE-1";
    private static final int NONCE_BYTES = 32;
    private static final int LONGEST = 512;

    /**
     * Checks the parts.
     *
     * @throws IllegalArgumentException if one can't be part of a challenge
     */
    public Challenge {
        if (!origin.matches("https?://[!-~]{1,255}")) {
            throw new IllegalArgumentException("not the origin of a site");
        }
        if (!nonce.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("a nonce has 64 hexadecimal digits");
        }
        if (issued.getNano() != 0) {
            throw new IllegalArgumentException("a challenge is issued at a whole second");
        }
    }

    /**
     * A new one.
     *
     * @param origin of the site
     * @param now present time
     * @param chance 32 random bytes
     */
    public static Challenge of(String origin, Instant now, byte[] chance) {
        if (chance.length != NONCE_BYTES) {
            throw new IllegalArgumentException("a nonce has " + NONCE_BYTES + " bytes");
        }
        return new Challenge(
                origin,
                Instant.ofEpochSecond(now.getEpochSecond()),
                HexFormat.of().formatHex(chance));
    }

    /**
     * Reads the bytes that were or are to be signed.
     *
     * @param bytes as {@link #encoded} makes them, exactly
     * @throws IllegalArgumentException if they are no challenge
     */
    public static Challenge parse(byte[] bytes) {
        if (bytes.length > LONGEST) {
            throw new IllegalArgumentException("too long for a challenge");
        }
        String[] lines = new String(bytes, StandardCharsets.US_ASCII).split("\n", -1);
        if (lines.length != 5 || !lines[0].equals(HEAD) || !lines[4].isEmpty()) {
            throw new IllegalArgumentException("not a challenge");
        }
        try {
            return new Challenge(
                    value(lines[1], "origin: "),
                    Instant.parse(value(lines[2], "issued: ")),
                    value(lines[3], "nonce: "));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("a challenge without the time of its issue", e);
        }
    }

    private static String value(String line, String name) {
        if (!line.startsWith(name)) {
            throw new IllegalArgumentException("a challenge without " + name.strip());
        }
        return line.substring(name.length());
    }

    /** The bytes to be signed. */
    public byte[] encoded() {
        return String.join("\n", HEAD, "origin: " + origin, "issued: " + issued, "nonce: " + nonce, "")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
