package kazasu.mutation;

/** Ends endless loops: woven code ({@link StepWeaver}) comes here at each command and at each jump backwards. */
public final class Steps {
    /** No command of the applet takes a thousandth of it. */
    private static final long MOST = 2_000_000;

    private static final ThreadLocal<long[]> TAKEN = ThreadLocal.withInitial(() -> new long[1]);

    private Steps() {}

    /** A command begins. */
    public static void begin() {
        TAKEN.get()[0] = 0;
    }

    /**
     * A jump backwards.
     *
     * @throws EndlessLoop if there were too many since the command began
     */
    public static void tick() {
        if (++TAKEN.get()[0] > MOST) {
            // or this thread's next mutant would be over its limit before its first command, and pass for killed
            begin();
            throw new EndlessLoop();
        }
    }

    /** An error, so that no applet and no runtime takes it for an exception of the card's. */
    static final class EndlessLoop extends Error {
        private static final long serialVersionUID = 1L;
    }
}
