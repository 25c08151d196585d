package kazasu.verifier.der;

/** Looks at nested objects without recursion, since a parser that recurses can be made to run out of stack. */
public final class DerShape {
    private static final int CONSTRUCTED = 0x20;

    private DerShape() {}

    /**
     * Requires one object of strict lengths and nothing behind it.
     *
     * @param deepest how many objects may lie in one another
     * @throws DerException if it isn't so
     */
    public static void require(byte[] bytes, int deepest) {
        Der[] open = new Der[deepest + 1];
        open[0] = Der.of(bytes);
        int depth = 0;
        int objects = 0;
        while (depth >= 0) {
            if (!open[depth].hasMore()) {
                depth--;
            } else if (depth == 0 && objects++ > 0) {
                throw new DerException("something follows that does not belong there");
            } else {
                boolean constructed = (bytes[open[depth].position()] & CONSTRUCTED) != 0;
                Der content = open[depth].enterAny();
                if (constructed) {
                    if (depth == deepest) {
                        throw new DerException("too many objects in one another");
                    }
                    open[++depth] = content;
                }
            }
        }
        if (objects == 0) {
            throw new DerException("nothing is there");
        }
    }
}
