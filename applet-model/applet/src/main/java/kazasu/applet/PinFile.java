package kazasu.applet;

import javacard.framework.OwnerPIN;

/** A PIN's EF (internal EF of JICSAP): the reference data, its length rule, its try counter and its security status. */
final class PinFile extends ElementaryFile {
    static final byte MAX_LENGTH = 16;

    private final OwnerPIN pin;
    private final byte minLength;
    private final byte maxLength;
    private final SecurityStatus status;
    private final byte statusIndex;
    private final byte[] switches;
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
     * @param switches the card's, {@link Switches}
     */
    PinFile(
            short id,
            byte limit,
            byte minLength,
            byte maxLength,
            SecurityStatus status,
            byte statusIndex,
            byte[] switches) {
        super(id);
        this.minLength = minLength;
        this.maxLength = maxLength;
        this.status = status;
        this.statusIndex = statusIndex;
        this.switches = switches;
        pin = new OwnerPIN(limit, MAX_LENGTH);
    }

    boolean accepts(short length) {
        return length >= minLength && length <= maxLength;
    }

    boolean isSet() {
        return set;
    }

    /** Why nothing can be compared now: never set, or out of tries; {@code Sw.NONE} if it can. */
    short refusal() {
        if (!set) {
            return switches[Switches.UNSET_PIN] == 0 ? Sw.REFERENCED_IEF_LOCKED : Sw.TRIES_LEFT;
        }
        return pin.getTriesRemaining() == 0 ? locked() : Sw.NONE;
    }

    private short locked() {
        return switches[Switches.LOCKED] == 0 ? Sw.REFERENCED_IEF_LOCKED : Sw.AUTHENTICATION_METHOD_BLOCKED;
    }

    /** The answer to the query. */
    short queryAnswer() {
        boolean locked = set && pin.getTriesRemaining() == 0;
        return locked && switches[Switches.LOCKED_QUERY] != 0 ? locked() : missAnswer();
    }

    /** Tries left; none while no PIN is set. */
    short missAnswer() {
        return (short) (Sw.TRIES_LEFT | (set ? pin.getTriesRemaining() : 0));
    }

    boolean isVerified() {
        return status.isVerified(statusIndex);
    }

    /** Compares; a miss costs a try and drops the status (switch {@code verify.failure-drops-status}). */
    boolean verify(byte[] buffer, short offset, byte length) {
        boolean right = pin.check(buffer, offset, length);
        if (right || switches[Switches.FAILURE_DROPS_STATUS] == 0) {
            status.set(statusIndex, right);
        }
        return right;
    }

    /** What was opened with the PIN before is closed. */
    void dropStatus() {
        status.set(statusIndex, false);
    }

    /** Replaces the PIN and gives all tries back, within the caller's transaction. The security status stays as it is. */
    void change(byte[] buffer, short offset, byte length) {
        pin.update(buffer, offset, length);
    }

    /** Sets the PIN, for the first time or anew: for the administration session only. */
    void reset(byte[] buffer, short offset, byte length) {
        pin.update(buffer, offset, length);
        set = true;
    }

    /** Gives all tries back. */
    void unblock() {
        pin.resetAndUnblock();
    }
}
