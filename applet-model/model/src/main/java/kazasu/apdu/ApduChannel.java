package kazasu.apdu;

/**
 * One exchange with a card: a command APDU in, a response APDU out.
 *
 * <p>Half-duplex and synchronous; an implementation answers one command at a time and need not be safe for use from
 * several threads at once, unless it says so.
 */
@FunctionalInterface
public interface ApduChannel {
    /**
     * Sends a command and waits for the answer.
     *
     * @param command the command APDU as sent on the wire, at least one byte; a malformed one is the card's business
     *     (it answers {@code 6700}), not this interface's
     * @return the data, if any, and two bytes of status word; never shorter than two bytes
     * @throws CardRemovedException if the card is gone or has no power
     */
    byte[] transmit(byte[] command);

    /**
     * Sends a command written in hexadecimal digits.
     *
     * @param hex the command, two digits a byte, blanks allowed
     * @return the answer, taken apart
     * @throws CardRemovedException if the card is gone or has no power
     */
    default ApduResponse send(String hex) {
        return new ApduResponse(transmit(Hex.parse(hex)));
    }

    /**
     * Sends a command built with {@link CommandApdu}.
     *
     * @param command the command
     * @return the answer, taken apart
     * @throws CardRemovedException if the card is gone or has no power
     */
    default ApduResponse send(CommandApdu command) {
        return new ApduResponse(transmit(command.bytes()));
    }
}
