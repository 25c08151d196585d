package kazasu.card.runtime;

import com.licel.jcardsim.base.TransientMemory;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javacard.framework.JCSystem;
import org.jspecify.annotations.Nullable;

/**
 * Transient arrays, held weakly: jCardSim's ciphers allocate one at each initialisation and the stock memory keeps them for
 * ever. An array that the applet can still reach is still cleared.
 */
final class WeakTransientMemory extends TransientMemory {
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();
    private final Map<Identity, Byte> events = new HashMap<>();

    /** Number of arrays known now; those that nothing reaches any more may still be among them. */
    int size() {
        purge();
        return events.size();
    }

    @Override
    public byte isTransient(Object array) {
        return events.getOrDefault(new Identity(array, null), JCSystem.NOT_A_TRANSIENT_OBJECT);
    }

    @Override
    protected void storeArray(Object array, byte event) {
        purge();
        events.put(new Identity(array, gone), event);
    }

    @Override
    protected void clearOnDeselect() {
        clear(JCSystem.CLEAR_ON_DESELECT);
    }

    @Override
    protected void clearOnReset() {
        clear(JCSystem.CLEAR_ON_DESELECT);
        clear(JCSystem.CLEAR_ON_RESET);
    }

    @Override
    protected void forgetBuffers() {
        clearOnReset();
        events.clear();
    }

    private void clear(byte event) {
        events.forEach((reference, its) -> {
            Object array = reference.get();
            if (its == event && array != null) {
                zero(array);
            }
        });
    }

    private static void zero(Object array) {
        if (array instanceof byte[] bytes) {
            Arrays.fill(bytes, (byte) 0);
        } else if (array instanceof short[] shorts) {
            Arrays.fill(shorts, (short) 0);
        } else if (array instanceof boolean[] booleans) {
            Arrays.fill(booleans, false);
        } else {
            Arrays.fill((Object[]) array, null);
        }
    }

    private void purge() {
        for (Reference<?> dead = gone.poll(); dead != null; dead = gone.poll()) {
            events.remove(dead);
        }
    }

    private static final class Identity extends WeakReference<Object> {
        private final int hash;

        Identity(Object array, @Nullable ReferenceQueue<Object> queue) {
            super(array, queue);
            hash = System.identityHashCode(array);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            Object array = get();
            return this == other || other instanceof Identity that && array != null && array == that.get();
        }
    }
}
