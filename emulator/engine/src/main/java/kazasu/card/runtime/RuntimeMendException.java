package kazasu.card.runtime;

import org.jspecify.annotations.Nullable;

/** jCardSim could not be mended, so there is no card: a card with its defects would be worse than none. */
public final class RuntimeMendException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RuntimeMendException(String className, @Nullable Throwable cause) {
        super(
                "jCardSim's " + className
                        + " could not be replaced: it was loaded before the first card, or jCardSim is not"
                        + " version 3.0.6.0",
                cause);
    }
}
