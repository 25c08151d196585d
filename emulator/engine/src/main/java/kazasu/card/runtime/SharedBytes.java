package kazasu.card.runtime;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * Arrays that many cards have alike (the certificates of the authorities), kept once for as long as a card has them. Nobody writes
 * to an array that was shared. Safe for use from several threads.
 */
final class SharedBytes {
    private final ConcurrentMap<Content, Content> known = new ConcurrentHashMap<>();
    private final ReferenceQueue<byte[]> gone = new ReferenceQueue<>();

    /**
     * An array of the same content.
     *
     * @param bytes becomes the one that all share, if it is the first
     */
    byte[] share(byte[] bytes) {
        forgetUnused();
        Content mine = new Content(bytes, gone);
        while (true) {
            Content first = known.putIfAbsent(mine, mine);
            byte[] theirs = first == null ? bytes : first.get();
            if (theirs != null) {
                return theirs;
            }
            known.remove(first);
        }
    }

    /** Number of arrays known now; those that no card has any more may still be among them. */
    int size() {
        forgetUnused();
        return known.size();
    }

    private void forgetUnused() {
        for (Reference<?> dead = gone.poll(); dead != null; dead = gone.poll()) {
            known.remove(dead);
        }
    }

    private static final class Content extends WeakReference<byte[]> {
        private final int hash;

        Content(byte[] bytes, @Nullable ReferenceQueue<byte[]> queue) {
            super(bytes, queue);
            hash = Arrays.hashCode(bytes);
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object other) {
            byte[] bytes = get();
            return this == other || other instanceof Content that && bytes != null && Arrays.equals(bytes, that.get());
        }
    }
}
