package kazasu.features.steps;

import java.util.Arrays;

/** BER objects in files, tags of two bytes: where one is, and what is in it. */
final class Ber {
    private static final int TAG = 2;
    private static final int LONG_FORM = 0x82;

    private Ber() {}

    /** Where an object starts that stands directly within the one at the start of a file. */
    static int offset(byte[] file, int tag) {
        int end = value(file, 0) + length(file, 0);
        for (int at = value(file, 0); at + TAG < end; at = value(file, at) + length(file, at)) {
            if ((file[at] & 0xFF) << 8 == (tag & 0xFF00) && (file[at + 1] & 0xFF) == (tag & 0xFF)) {
                return at;
            }
        }
        throw new AssertionError(String.format("expected: an object %04X; actual: none", tag));
    }

    /** The value of an object within the one at the start of a file. */
    static byte[] field(byte[] file, int tag) {
        int at = offset(file, tag);
        return Arrays.copyOfRange(file, value(file, at), value(file, at) + length(file, at));
    }

    /** Where the value of an object starts. */
    static int value(byte[] file, int object) {
        return object + TAG + (isLong(file, object) ? 3 : 1);
    }

    /** The length of an object's value. */
    static int length(byte[] file, int object) {
        Expect.that("an object at " + object, object + TAG < file.length);
        int length = isLong(file, object)
                ? (file[object + TAG + 1] & 0xFF) << 8 | file[object + TAG + 2] & 0xFF
                : file[object + TAG] & 0xFF;
        Expect.that(
                "an object at " + object + " that ends within the file", value(file, object) + length <= file.length);
        return length;
    }

    private static boolean isLong(byte[] file, int object) {
        return (file[object + TAG] & 0xFF) == LONG_FORM;
    }
}
