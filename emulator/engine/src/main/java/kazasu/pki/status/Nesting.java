package kazasu.pki.status;

/**
 * Whether bytes are one DER value that isn't too deep. Bouncy Castle reads as deep as it is told to, to the end of the stack.
 */
final class Nesting {
    private static final int DEEPEST = 16;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1F;
    private static final int LONG_LENGTH = 0x80;
    private static final int MOST_LENGTH_BYTES = 3;

    private final byte[] bytes;

    private Nesting(byte[] bytes) {
        this.bytes = bytes;
    }

    static boolean isSound(byte[] bytes) {
        return new Nesting(bytes).valueEnd(0, bytes.length, DEEPEST) == bytes.length;
    }

    /** Where the value at an offset ends, or -1 if there is none that ends within the limit. */
    private int valueEnd(int offset, int limit, int depth) {
        if (depth == 0 || offset + 2 > limit || (bytes[offset] & LONG_TAG) == LONG_TAG) {
            return -1;
        }
        int length = bytes[offset + 1] & 0xFF;
        int content = offset + 2;
        if (length >= LONG_LENGTH) {
            int lengthBytes = length - LONG_LENGTH;
            if (lengthBytes == 0 || lengthBytes > MOST_LENGTH_BYTES || content + lengthBytes > limit) {
                return -1;
            }
            length = 0;
            for (int i = 0; i < lengthBytes; i++) {
                length = length << 8 | bytes[content++] & 0xFF;
            }
        }
        int end = content + length;
        if (end > limit) {
            return -1;
        }
        return (bytes[offset] & CONSTRUCTED) == 0 || isSequence(content, end, depth - 1) ? end : -1;
    }

    private boolean isSequence(int offset, int end, int depth) {
        int next = offset;
        while (next < end && next >= 0) {
            next = valueEnd(next, end, depth);
        }
        return next == end;
    }
}
