package kazasu.apdu;

/** The card is in its slot but has no power: a reader calls such a card mute, and it does not count as taken out. */
public final class NoPowerException extends CardRemovedException {
    private static final long serialVersionUID = 1L;

    /** A command came without power. */
    public NoPowerException() {
        super("the card has no power");
    }
}
