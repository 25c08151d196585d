package kazasu.apdu;

/**
 * A place that holds one card: the channel to it, its power and its answer to reset. Every target of a run (embedded,
 * behind pcscd, a real reader, HTTP) is a {@code CardSlot}.
 */
public interface CardSlot extends ApduChannel, AutoCloseable {
    /**
     * The answer to reset (ISO 7816-3), at most 33 bytes.
     *
     * @return a fresh copy
     * @throws CardRemovedException if the card is gone
     */
    byte[] atr();

    /** The transmission protocol that the card speaks in this slot. */
    Protocol protocol();

    /** Powers the card up (a cold reset); a card that already has power keeps it and its state. */
    void powerOn();

    /** Takes the power away: the security status and everything transient is lost. Does nothing without power. */
    void powerOff();

    /**
     * A warm reset. The security status survives it (card-interface.md §4.2); which application is current afterwards
     * is a switch ({@code docs/decisions.md}).
     */
    void warmReset();

    /** Whether the card has power now. */
    boolean isPowered();

    /** Gives the card back: power off, and whatever is durable is on disk. */
    @Override
    void close();
}
