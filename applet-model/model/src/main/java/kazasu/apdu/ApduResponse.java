package kazasu.apdu;

import java.util.Arrays;

/** An answer taken apart: data and status word. */
public final class ApduResponse {
    private final byte[] bytes;

    /**
     * Wraps an answer.
     *
     * @param bytes data followed by SW1 SW2, at least two bytes
     * @throws IllegalArgumentException if there is no status word
     */
    public ApduResponse(byte[] bytes) {
        if (bytes.length < 2) {
            throw new IllegalArgumentException("an answer of " + bytes.length + " bytes has no status word");
        }
        this.bytes = bytes.clone();
    }

    /** The whole answer, a copy. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The data before the status word, possibly empty; a copy. */
    public byte[] data() {
        return Arrays.copyOf(bytes, bytes.length - 2);
    }

    /** The status word, 0 to FFFF. */
    public int sw() {
        return (bytes[bytes.length - 2] & 0xFF) << 8 | bytes[bytes.length - 1] & 0xFF;
    }

    /** The status word as four upper-case digits. */
    public String swHex() {
        return String.format("%04X", sw());
    }

    /** Whether the status word is 9000. */
    public boolean isOk() {
        return sw() == 0x9000;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApduResponse that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The status word and how much data there was, never the data itself. */
    @Override
    public String toString() {
        return swHex() + (bytes.length > 2 ? " (" + (bytes.length - 2) + " bytes)" : "");
    }
}
