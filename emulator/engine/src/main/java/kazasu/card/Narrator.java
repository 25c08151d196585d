package kazasu.card;

/** Tells an exchange in words that a person may read: PINs, personalisation data and imported keys masked. */
public interface Narrator {
    /**
     * A command, masked and explained.
     *
     * @param command as sent
     * @return one line
     */
    String command(byte[] command);

    /**
     * An answer.
     *
     * @param command the command that it answers
     * @param answer as received
     * @return one line
     */
    String answer(byte[] command, byte[] answer);
}
