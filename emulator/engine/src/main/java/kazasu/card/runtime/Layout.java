package kazasu.card.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The places of persistent memory of all cards of a build, found once, with a blank card's values. A value at rest is packed: null
 * if it is the blank card's, and an array's without the end that is the same there (the filler of a file).
 */
final class Layout {
    /** Shorter values are not worth an entry; no PIN and no key is as long. */
    private static final int WORTH_SHARING = 512;

    private final Store[] stores;
    private final List<ReferenceStore> references;
    private final byte[][] blanks;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> paths;
    private final SharedBytes shared = new SharedBytes();

    /**
     * A layout.
     *
     * @param values what has a path
     * @param references what has none, and no place in an image
     * @param blank a card from the factory
     */
    Layout(SortedMap<String, Store> values, List<ReferenceStore> references, LiveCard blank) {
        paths = Collections.unmodifiableSet(new TreeSet<>(values.keySet()));
        paths.forEach(path -> numbers.put(path, numbers.size()));
        List<Store> all = new ArrayList<>(values.values());
        all.addAll(references);
        stores = all.toArray(Store[]::new);
        this.references = List.copyOf(references);
        blanks = all.stream().map(store -> store.read(blank).clone()).toArray(byte[][]::new);
    }

    /** The paths, in order. */
    Set<String> paths() {
        return paths;
    }

    /** Number of places. */
    int size() {
        return stores.length;
    }

    /**
     * A place by its path.
     *
     * @throws IllegalArgumentException if there is none
     */
    int number(String path) {
        Integer number = numbers.get(path);
        if (number == null) {
            throw new IllegalArgumentException("no such part of the card: " + path);
        }
        return number;
    }

    Store store(int place) {
        return stores[place];
    }

    /** Whether a card keeps nothing in objects that only its own runtime has. */
    boolean canFreeze(LiveCard live) {
        return references.stream().allMatch(reference -> reference.isKnown(live));
    }

    /**
     * Packs a value.
     *
     * @param place where it belongs
     * @param bytes the value; not kept
     * @param before what is packed there now
     * @return {@code before} if it is the same still
     */
    byte @Nullable [] pack(int place, byte[] bytes, byte @Nullable [] before) {
        if (before != null && isPacked(place, bytes, before)) {
            return before;
        }
        byte[] blank = blanks[place];
        if (Arrays.equals(bytes, blank)) {
            return null;
        }
        int end = bytes.length;
        while (stores[place].takesPrefix() && bytes[end - 1] == blank[end - 1]) {
            end--;
        }
        byte[] packed = Arrays.copyOf(bytes, end);
        return end < WORTH_SHARING ? packed : shared.share(packed);
    }

    /** Whether a value is packed so: it begins with that, and goes on as the blank card's. */
    private boolean isPacked(int place, byte[] bytes, byte[] packed) {
        int end = packed.length;
        if (end == bytes.length || !stores[place].takesPrefix()) {
            return Arrays.equals(packed, bytes);
        }
        return Arrays.equals(packed, 0, end, bytes, 0, end)
                && Arrays.equals(bytes, end, bytes.length, blanks[place], end, bytes.length);
    }

    /** The whole value of a packed one, a copy. */
    byte[] unpack(int place, byte @Nullable [] packed) {
        if (packed == null) {
            return blanks[place].clone();
        }
        if (!stores[place].takesPrefix()) {
            return packed.clone();
        }
        byte[] bytes = blanks[place].clone();
        System.arraycopy(packed, 0, bytes, 0, packed.length);
        return bytes;
    }
}
