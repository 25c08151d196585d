package kazasu.verifier.der;

/** The same as {@link DerShape} for BER, where a length may be left open and closed by two zeros. */
public final class BerShape {
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1F;
    private static final int OPEN = -1;

    private final byte[] bytes;
    private final int[] ends;
    private int depth;
    private int position;

    private BerShape(byte[] bytes, int deepest) {
        this.bytes = bytes;
        this.ends = new int[deepest + 1];
        this.ends[0] = bytes.length;
    }

    /**
     * Requires one object and nothing behind it.
     *
     * @param deepest how many objects may lie in one another
     * @throws DerException if it isn't so
     */
    public static void require(byte[] bytes, int deepest) {
        new BerShape(bytes, deepest).walk();
    }

    /**
     * The length of the object at the beginning, whatever follows.
     *
     * @param deepest how many objects may lie in one another
     * @throws DerException if there is none
     */
    public static int length(byte[] bytes, int deepest) {
        BerShape shape = new BerShape(bytes, deepest);
        shape.one();
        return shape.position;
    }

    private void walk() {
        one();
        if (position != bytes.length) {
            throw new DerException("something follows that does not belong there");
        }
    }

    private void one() {
        do {
            object();
            while (depth > 0 && closes()) {
                depth--;
            }
        } while (depth > 0);
    }

    private boolean closes() {
        if (ends[depth] != OPEN) {
            return position == ends[depth];
        }
        if (left() >= 2 && bytes[position] == 0 && bytes[position + 1] == 0) {
            position += 2;
            return true;
        }
        return false;
    }

    /** Up to where the innermost object that has an end goes. */
    private int left() {
        int level = depth;
        while (ends[level] == OPEN) {
            level--;
        }
        return ends[level] - position;
    }

    private void object() {
        int tag = next();
        if ((tag & LONG_TAG) == LONG_TAG) {
            throw new DerException("a tag of several bytes");
        }
        boolean constructed = (tag & CONSTRUCTED) != 0;
        int length = length(constructed);
        if (length != OPEN && length > left()) {
            throw new DerException("it ends too early");
        }
        if (!constructed) {
            position += length;
            return;
        }
        if (depth == ends.length - 1) {
            throw new DerException("too many objects in one another");
        }
        int end = length == OPEN ? OPEN : position + length;
        depth++;
        ends[depth] = end;
    }

    private int length(boolean constructed) {
        int first = next();
        if (first < 0x80) {
            return first;
        }
        if (first == 0x80 && constructed) {
            return OPEN;
        }
        int count = first - 0x80;
        if (count < 1 || count > 4) {
            throw new DerException("a length that is too long");
        }
        long length = 0;
        for (int i = 0; i < count; i++) {
            length = (length << 8) | next();
        }
        if (length > left()) {
            throw new DerException("it ends too early");
        }
        return (int) length;
    }

    private int next() {
        if (left() < 1) {
            throw new DerException("it ends too early");
        }
        return bytes[position++] & 0xFF;
    }
}
