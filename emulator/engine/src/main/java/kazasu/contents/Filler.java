package kazasu.contents;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import kazasu.apdu.Hex;

/** What stands where a real card has keys, signatures and pictures: of the right shape, and of no other use. */
final class Filler {
    private static final int KEY_BYTES = 256;
    private static final byte[] EXPONENT = {1, 0, 1};
    private static final String KEY_GROUP = "0805" + "303031" + "00000000";
    private static final String ONE_WHITE_PIXEL = "89504E470D0A1A0A0000000D4948445200000001000000010100000000376EF924"
            + "0000000A4944415478DA6368000000820081DA45083B0000000049454E44AE426082";

    private Filler() {}

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A text repeated and cut. */
    static byte[] repeated(String text, int length) {
        return ascii(text.repeat(length / text.length() + 1).substring(0, length));
    }

    /** Shaped as an RSA-2048 public key. */
    static byte[] key() {
        return Tlv.join(Tlv.of("90", EXPONENT), Tlv.of("91", repeated("KAZASU-TEST NOT A KEY ", KEY_BYTES)));
    }

    /** As long as a signature. */
    static byte[] signature() {
        return repeated("KAZASU-TEST NOT A SIGNATURE ", KEY_BYTES);
    }

    /** A key identifier of 16 bytes; ours begin with 9, as nobody else's. */
    static byte[] keyId(String number) {
        return Tlv.join(ascii(number), Hex.parse(KEY_GROUP));
    }

    /** What a card-verifiable certificate holds within its 7F21. */
    static byte[] certificateContents(String issuer, String subject) {
        return Tlv.join(Tlv.of("5F4E", keyId(issuer), keyId(subject), key()), Tlv.of("5F37", signature()));
    }

    static byte[] certificate(String issuer, String subject) {
        return Tlv.of("7F21", certificateContents(issuer, subject));
    }

    static byte[] picture() {
        return Hex.parse(ONE_WHITE_PIXEL);
    }

    /** FF only. */
    static byte[] empty(int length) {
        byte[] empty = new byte[length];
        Arrays.fill(empty, (byte) 0xFF);
        return empty;
    }
}
