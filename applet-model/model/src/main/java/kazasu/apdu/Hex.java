package kazasu.apdu;

import java.util.HexFormat;

/** Hexadecimal notation as card people write it: upper case, blanks allowed on input. */
public final class Hex {
    private static final HexFormat UPPER = HexFormat.of().withUpperCase();

    private Hex() {}

    /**
     * Bytes as upper-case digits without blanks.
     *
     * @param bytes any bytes
     * @return two digits a byte
     */
    public static String format(byte[] bytes) {
        return UPPER.formatHex(bytes);
    }

    /**
     * Part of an array as upper-case digits.
     *
     * @param bytes any bytes
     * @param from index of the first byte
     * @param to index after the last byte
     * @return two digits a byte
     */
    public static String format(byte[] bytes, int from, int to) {
        return UPPER.formatHex(bytes, from, to);
    }

    /**
     * Digits to bytes; white space between digits is ignored.
     *
     * @param digits an even number of hexadecimal digits, upper or lower case
     * @return the bytes
     * @throws IllegalArgumentException if it isn't that
     */
    public static byte[] parse(String digits) {
        return UPPER.parseHex(digits.replaceAll("\\s+", ""));
    }
}
