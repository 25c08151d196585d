package kazasu.applet;

import javacard.framework.OwnerPIN;

/** A PIN's EF (internal EF of JICSAP): the reference data, its length rule, its try counter and its security status. */
class PinFile extends ElementaryFile {
    static final byte MAX_LENGTH = 16;
    private static final byte FOUR_DIGITS = 4;
    private static final byte SHORTEST_PASSWORD = 6;

    private final OwnerPIN pin;
    private final byte minLength;
    private final byte maxLength;
    private final SecurityStatus status;
    private final byte statusIndex;
    private boolean set;

    /**
     * A PIN that has not been set.
     *
     * @param id file id
     * @param limit number of tries
     * @param minLength shortest PIN that can be set
     * @param maxLength longest PIN that can be set
     * @param status where the security status is kept
     * @param statusIndex this PIN's place in it
     */
    PinFile(short id, byte limit, byte minLength, byte maxLength, SecurityStatus status, byte statusIndex) {
        super(id);
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.status = status;
        this.statusIndex = statusIndex;
        pin = new OwnerPIN(limit, MAX_LENGTH);
    }

    final boolean accepts(short length) {
        return length >= minLength && length <= maxLength;
    }

    /**
     * Whether characters are of its kind: digits in a PIN of four, capitals too in the signature password (card-interface.md §2),
     * anything in others.
     */
    final boolean hasCharacters(byte[] buffer, short offset, short length) {
        boolean digits = maxLength == FOUR_DIGITS;
        boolean any = !digits && minLength != SHORTEST_PASSWORD;
        for (short i = 0; i < length; i++) {
            byte c = buffer[(short) (offset + i)];
            boolean digit = c >= '0' && c <= '9';
            boolean capital = !digits && c >= 'A' && c <= 'Z';
            if (!any && !digit && !capital) {
                return false;
            }
        }
        return true;
    }

    /** Whether its owner may replace it after VERIFY. */
    boolean isChangeable() {
        return true;
    }

    final boolean isSet() {
        return set;
    }

    /** Why nothing can be compared now: never set, or out of tries; {@code Sw.NONE} if it can. */
    final short refusal() {
        if (!set) {
            return status.departs(Switches.UNSET_PIN) ? Sw.TRIES_LEFT : Sw.REFERENCED_IEF_LOCKED;
        }
        return pin.getTriesRemaining() == 0 ? locked() : Sw.NONE;
    }

    private short locked() {
        return status.departs(Switches.LOCKED) ? Sw.AUTHENTICATION_METHOD_BLOCKED : Sw.REFERENCED_IEF_LOCKED;
    }

    /** The answer to the query. */
    final short queryAnswer() {
        boolean locked = set && pin.getTriesRemaining() == 0;
        return locked && status.departs(Switches.LOCKED_QUERY) ? locked() : missAnswer();
    }

    /** Tries left; none while no PIN is set. */
    final short missAnswer() {
        return (short) (Sw.TRIES_LEFT | (set ? pin.getTriesRemaining() : 0));
    }

    final boolean isVerified() {
        return status.isVerified(statusIndex);
    }

    /** Compares; a miss costs a try and drops the status (switch {@code verify.failure-drops-status}). */
    final boolean verify(byte[] buffer, short offset, byte length) {
        boolean right = pin.check(buffer, offset, length);
        if (right || !status.departs(Switches.FAILURE_DROPS_STATUS)) {
            status.set(statusIndex, right);
        }
        return right;
    }

    /** What was opened with the PIN before is closed. */
    final void dropStatus() {
        status.set(statusIndex, false);
    }

    /** Replaces the PIN and gives all tries back, within the caller's transaction. */
    final void change(byte[] buffer, short offset, byte length) {
        pin.update(buffer, offset, length);
    }

    /** Sets the PIN, for the first time or anew: for the administration session only. */
    final void reset(byte[] buffer, short offset, byte length) {
        pin.update(buffer, offset, length);
        set = true;
    }

    /** Gives all tries back. */
    final void unblock() {
        pin.resetAndUnblock();
    }
}
