package kazasu.office.counter;

/**
 * What a card says to a PIN.
 *
 * @param isRight whether it is the one
 * @param triesLeft after a wrong one; 0 if the PIN is locked, or was never set
 */
record PinAnswer(boolean isRight, int triesLeft) {
    static final PinAnswer RIGHT = new PinAnswer(true, 0);
    static final PinAnswer LOCKED = new PinAnswer(false, 0);
}
