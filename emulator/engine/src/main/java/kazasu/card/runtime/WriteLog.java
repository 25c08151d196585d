package kazasu.card.runtime;

import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The persistent writes of one card: counted, undone when a transaction aborts, and cut off where a test wants the power to
 * fail. Not for use from several threads.
 */
final class WriteLog {
    private static final long NEVER = Long.MAX_VALUE;

    private final Deque<Runnable> undo = new ArrayDeque<>(1);
    private boolean inTransaction;
    private long count;
    private long cutAt = NEVER;
    private boolean dirty;

    /**
     * A card's log.
     *
     * @param count persistent writes before
     */
    WriteLog(long count) {
        this.count = count;
    }

    /** Number of persistent writes since the card was made. */
    long count() {
        return count;
    }

    /** Whether anything was written since this was last asked. */
    boolean takeDirty() {
        boolean result = dirty;
        dirty = false;
        return result;
    }

    /** The write after the next {@code writes} ones does not happen any more: power is gone. */
    void cutAfter(long writes) {
        cutAt = count + writes;
    }

    void restorePower() {
        cutAt = NEVER;
    }

    void begin() {
        inTransaction = true;
    }

    void commit() {
        inTransaction = false;
        undo.clear();
    }

    /** Puts back what the open transaction wrote, newest first. */
    void abort() {
        inTransaction = false;
        while (!undo.isEmpty()) {
            undo.pop().run();
        }
    }

    private void next() {
        if (count >= cutAt) {
            throw new PowerCut();
        }
        count++;
        dirty = true;
    }

    /** A range of an array is about to be written. */
    void array(Object array, int offset, int length, boolean transactional) {
        next();
        if (inTransaction && transactional) {
            Object old = java.lang.reflect.Array.newInstance(array.getClass().getComponentType(), length);
            System.arraycopy(array, offset, old, 0, length);
            undo.push(() -> System.arraycopy(old, 0, array, offset, length));
        }
    }

    /** A field is about to be written. */
    void field(Object target, String name) {
        next();
        if (inTransaction) {
            Field field = Fields.of(target.getClass(), name);
            Object old = Fields.get(field, target);
            undo.push(() -> Fields.set(field, target, old));
        }
    }
}
