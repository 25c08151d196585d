package kazasu.card.runtime;

import org.jspecify.annotations.Nullable;

/** The persistent memory of one card at rest: packed values, one array each where it differs from a blank card's. */
final class FrozenMemory {
    private final Layout layout;
    private final byte[] @Nullable [] packed;

    /** A blank card's. */
    FrozenMemory(Layout layout) {
        this.layout = layout;
        packed = new byte[layout.size()][];
    }

    byte[] get(int place) {
        return layout.unpack(place, packed[place]);
    }

    void set(int place, byte[] bytes) {
        packed[place] = layout.pack(place, bytes, packed[place]);
    }

    /** Brings the memory into a blank runtime. */
    void thaw(LiveCard blank) {
        for (int place = 0; place < packed.length; place++) {
            byte[] value = packed[place];
            if (value != null) {
                layout.store(place).write(blank, value);
            }
        }
    }

    /** Takes the memory of a runtime that {@linkplain Layout#canFreeze can be frozen}; what is as it was takes no new room. */
    void freeze(LiveCard live) {
        for (int place = 0; place < packed.length; place++) {
            set(place, layout.store(place).read(live));
        }
    }
}
