package kazasu.workbench.card;

import java.util.Optional;
import java.util.SortedMap;
import kazasu.model.Profile;

/**
 * What there is to know about a card, without using it.
 *
 * @param profile what kind of card it is
 * @param lifeCycle BLANK, PERSONALISED or HANDED_OVER
 * @param files transparent files by id, whole contents with filling
 * @param keys private key files by id: whether there is a key
 * @param authenticationPin of the user authentication key
 * @param signaturePin of the signature key
 */
public record CardSheet(
        Profile profile,
        String lifeCycle,
        SortedMap<Integer, byte[]> files,
        SortedMap<Integer, Boolean> keys,
        PinFacts authenticationPin,
        PinFacts signaturePin) {
    /** Id of the file with the signature certificate. */
    public static final int SIGNATURE_CERTIFICATE = 0x0001;
    /** Id of the file with the user authentication certificate. */
    public static final int AUTHENTICATION_CERTIFICATE = 0x000A;

    /**
     * A PIN's state.
     *
     * @param value the PIN itself, nothing if it was never set; for {@code --show-pins} only
     * @param triesLeft before it is blocked
     * @param tries at most
     */
    public record PinFacts(Optional<String> value, int triesLeft, int tries) {
        /** The counter, never the value. */
        @Override
        public String toString() {
            return (value.isPresent() ? "set, " : "unset, ") + triesLeft + "/" + tries;
        }
    }
}
