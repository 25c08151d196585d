package kazasu.card.runtime;

import java.util.Set;

/**
 * The persistent memory of a card as named values, with or without power. A path follows the applet's fields ({@code
 * jpki.card.files[9].pin.tries}); a value is bytes.
 */
public final class PersistentState {
    private final FreezableCard card;
    private final Layout layout;

    PersistentState(FreezableCard card, Layout layout) {
        this.card = card;
        this.layout = layout;
    }

    /** The paths, in order. */
    public Set<String> paths() {
        return layout.paths();
    }

    /**
     * Reads a value.
     *
     * @param path one of {@link #paths()}
     * @return its bytes, a copy; empty for a key part or PIN that is not there
     * @throws IllegalArgumentException if there is no such path
     */
    public byte[] get(String path) {
        return card.read(layout.number(path));
    }

    /**
     * Writes a value, past the applet: for a card that is being restored.
     *
     * @param path one of {@link #paths()}
     * @param bytes as {@link #get} gave them; a copy is kept
     * @throws IllegalArgumentException if there is no such path or the length is impossible there
     */
    public void set(String path, byte[] bytes) {
        int place = layout.number(path);
        String refusal = layout.store(place).refusal(bytes.length);
        if (!refusal.isEmpty()) {
            throw new IllegalArgumentException(refusal);
        }
        card.write(place, bytes);
    }
}
