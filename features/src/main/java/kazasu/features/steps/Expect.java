package kazasu.features.steps;

import java.util.Arrays;
import java.util.Objects;
import kazasu.apdu.ApduResponse;
import kazasu.apdu.Hex;

/** Expectations that say in one line what was expected and what came. */
public final class Expect {
    private Expect() {}

    /**
     * The status word.
     *
     * @throws AssertionError unless it is the one
     */
    public static void status(int expected, ApduResponse answer) {
        if (answer.sw() != expected) {
            throw deviation("status word", String.format("%04X", expected), answer.toString());
        }
    }

    /**
     * Something that is equal.
     *
     * @throws AssertionError if it is not
     */
    public static void equal(String what, Object expected, Object actual) {
        if (!Objects.equals(expected, actual)) {
            throw deviation(what, String.valueOf(expected), String.valueOf(actual));
        }
    }

    /**
     * The same bytes.
     *
     * @throws AssertionError if they differ
     */
    public static void bytes(String what, byte[] expected, byte[] actual) {
        if (!Arrays.equals(expected, actual)) {
            throw deviation(what, brief(expected), brief(actual));
        }
    }

    /**
     * What holds.
     *
     * @throws AssertionError if it does not
     */
    public static void that(String what, boolean holds) {
        if (!holds) {
            throw new AssertionError("expected: " + what + "; actual: not so");
        }
    }

    private static AssertionError deviation(String what, String expected, String actual) {
        return new AssertionError("expected " + what + ": " + expected + "; actual: " + actual);
    }

    private static String brief(byte[] bytes) {
        return bytes.length <= 32 ? Hex.format(bytes) : Hex.format(bytes, 0, 32) + "… (" + bytes.length + " bytes)";
    }
}
