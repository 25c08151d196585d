package kazasu.workbench.prove;

import kazasu.image.AtomicFile;

/** Ends a program in the middle of writing an image. */
final class FileCut implements AtomicFile.Moments {
    private static final int NEVER = -1;

    private int left = NEVER;
    private String where = "";

    /** Not an exception: nothing that runs may mend what it left. */
    private static final class Cut extends Error {
        private static final long serialVersionUID = 1L;

        Cut() {
            super("cut", null, false, false);
        }
    }

    /**
     * Runs an action that dies at a step of writing.
     *
     * @return whether it came so far
     */
    boolean happens(int step, Runnable action) {
        left = step;
        try {
            action.run();
            return false;
        } catch (Cut cut) {
            return true;
        } finally {
            left = NEVER;
        }
    }

    /** The step after which it died. */
    String where() {
        return where;
    }

    @Override
    public void after(String step) {
        if (left == 0) {
            where = step;
            throw new Cut();
        }
        if (left > 0) {
            left--;
        }
    }
}
