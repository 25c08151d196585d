package kazasu.applet;

import javacard.framework.OwnerPIN;

/** A PIN's EF (internal EF of JICSAP): the reference data, its length rule, its try counter and its security status. */
class PinFile extends ElementaryFile {
    static final byte MAX_LENGTH = 16;

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

    /** Whether its owner may replace it after VERIFY. */
    boolean isChangeable() {
        return true;
    }

    final boolean isSet() {
        return set;
    }

    /** Tries left; none while no PIN is set. */
    final byte triesLeft() {
        return set ? pin.getTriesRemaining() : 0;
    }

    final boolean isVerified() {
        return status.isVerified(statusIndex);
    }

    /** Compares; a miss costs a try and drops the status (switch {@code verify.failure-drops-status}). */
    final boolean verify(byte[] buffer, short offset, byte length) {
        status.set(statusIndex, false);
        boolean right = pin.check(buffer, offset, length);
        status.set(statusIndex, right);
        return right;
    }

    /** Replaces the PIN and gives all tries back, within the caller's transaction. The security status stays as it is. */
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
