package kazasu.verifier.der;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * A place in DER, moved on by reading (X.690 §8 and §10): definite lengths in their shortest form, tags of one byte. Every method throws
 * {@link DerException} if something else is there. Nothing is copied but what a method returns as an array.
 */
public final class Der {
    /** Universal tags, and the context's own as they come in signatures and certificates. */
    public static final int BOOLEAN = 0x01;

    public static final int INTEGER = 0x02;
    public static final int BIT_STRING = 0x03;
    public static final int OCTET_STRING = 0x04;
    public static final int NULL = 0x05;
    public static final int OID = 0x06;
    public static final int UTC_TIME = 0x17;
    public static final int GENERALIZED_TIME = 0x18;
    public static final int SEQUENCE = 0x30;
    public static final int SET = 0x31;
    public static final int CONTEXT_0 = 0xA0;
    public static final int CONTEXT_1 = 0xA1;
    public static final int CONTEXT_3 = 0xA3;
    public static final int IMPLICIT_0 = 0x80;

    private static final int LONG_TAG = 0x1F;
    private static final int LONG_LENGTH = 0x80;

    private final byte[] bytes;
    private final int end;
    private int position;

    private Der(byte[] bytes, int begin, int end) {
        this.bytes = bytes;
        this.position = begin;
        this.end = end;
    }

    /** At the first byte. The array is not copied: nobody may change it meanwhile. */
    public static Der of(byte[] bytes) {
        return new Der(bytes, 0, bytes.length);
    }

    /** Where it stands in the array. */
    public int position() {
        return position;
    }

    /** Whether anything follows. */
    public boolean hasMore() {
        return position < end;
    }

    /** Whether the next object has this tag. */
    public boolean at(int tag) {
        return position < end && (bytes[position] & 0xFF) == tag;
    }

    /** Goes past the next object and stands at its content. */
    public Der enter(int tag) {
        if (!at(tag)) {
            throw new DerException("another tag was expected");
        }
        return enterAny();
    }

    /** The same for any tag. */
    public Der enterAny() {
        if (end - position < 2 || (bytes[position] & LONG_TAG) == LONG_TAG) {
            throw new DerException("no object of one tag byte");
        }
        position++;
        int length = length();
        Der content = new Der(bytes, position, position + length);
        position += length;
        return content;
    }

    /** Goes past the next object, whatever it is, and returns all its bytes. */
    public byte[] object() {
        int begin = position;
        enterAny();
        return Arrays.copyOfRange(bytes, begin, position);
    }

    /** Goes past the next object, whatever it is. */
    public Der skip() {
        enterAny();
        return this;
    }

    /** Goes past the next object if it has this tag. */
    public boolean skipIf(int tag) {
        boolean there = at(tag);
        if (there) {
            enterAny();
        }
        return there;
    }

    /** All that is left, copied. */
    public byte[] rest() {
        return Arrays.copyOfRange(bytes, position, end);
    }

    /** How many bytes are left. */
    public int remaining() {
        return end - position;
    }

    /** Whether what is left is the same. */
    public boolean restEquals(byte[] other) {
        return Arrays.equals(bytes, position, end, other, 0, other.length);
    }

    /** An INTEGER in its shortest form. */
    public BigInteger integer() {
        Der content = enter(INTEGER);
        content.requireShortestInteger();
        return new BigInteger(bytes, content.position, content.remaining());
    }

    /** A BIT STRING of whole bytes. */
    public byte[] bits() {
        Der content = enter(BIT_STRING);
        if (content.remaining() < 1 || bytes[content.position] != 0) {
            throw new DerException("a bit string that is not of whole bytes");
        }
        content.position++;
        return content.rest();
    }

    /** Requires that nothing follows. */
    public void end() {
        if (hasMore()) {
            throw new DerException("something follows that does not belong there");
        }
    }

    private void requireShortestInteger() {
        boolean longer = remaining() > 1
                && ((bytes[position] == 0 && bytes[position + 1] >= 0)
                        || (bytes[position] == -1 && bytes[position + 1] < 0));
        if (remaining() == 0 || longer) {
            throw new DerException("not the shortest form of an integer");
        }
    }

    private int length() {
        int first = bytes[position++] & 0xFF;
        if (first < LONG_LENGTH) {
            return within(first);
        }
        int count = first - LONG_LENGTH;
        if (count == 0 || count > 4 || count > end - position) {
            throw new DerException("an indefinite length, or one that is too long");
        }
        long length = 0;
        for (int i = 0; i < count; i++) {
            length = (length << 8) | (bytes[position++] & 0xFF);
        }
        if (length < LONG_LENGTH || length >> (8 * (count - 1)) == 0) {
            throw new DerException("not the shortest form of a length");
        }
        return within(length);
    }

    private int within(long length) {
        if (length > end - position) {
            throw new DerException("it ends too early");
        }
        return (int) length;
    }
}
