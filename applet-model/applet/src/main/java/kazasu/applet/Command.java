package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISO7816;
import javacard.framework.ISOException;

/**
 * One command. By the time it is asked, class and instruction have been checked and the data has been received; it goes on in
 * the order P1P2, Lc/Le, current EF, file type, security, data (docs/decisions.md §5).
 */
abstract class Command {
    /** P2 of a command on the current EF; with a short EF id in the low five bits, on that EF. */
    static final byte REFERENCE = (byte) 0x80;

    private final byte cla;
    private final byte ins;

    /**
     * A command of one instruction.
     *
     * @param cla 00 for the interindustry class, 80 for the proprietary one
     * @param ins the instruction
     */
    Command(byte cla, byte ins) {
        this.cla = cla;
        this.ins = ins;
    }

    final boolean answersTo(byte interindustryOrProprietary, byte instruction) {
        return cla == interindustryOrProprietary && ins == instruction;
    }

    /** What secure messaging with this command answers: nothing in this application speaks it (card-interface.md §3.6). */
    short secureMessagingAnswer() {
        return Sw.SECURE_MESSAGING_NOT_SUPPORTED;
    }

    /** What an extended Lc or Le answers, 0 if the command takes it: the sources know few that do (card-interface.md §3.6). */
    short extendedLengthAnswer() {
        return Sw.WRONG_LENGTH;
    }

    /**
     * Does the work, or throws a status word.
     *
     * @param apdu ready for output, its Le already asked
     * @param lc bytes of data, 0 without a data field; they stand at OFFSET_CDATA unless the length is extended
     * @param le expected length, 1 to 256 (up to 32767 where extended length is taken), or 0 without an Le field
     */
    abstract void process(APDU apdu, short lc, short le);

    static void require(boolean condition, short otherwise) {
        if (!condition) {
            ISOException.throwIt(otherwise);
        }
    }

    static void requireP1P2(byte[] buffer, byte p1, byte p2) {
        require(buffer[ISO7816.OFFSET_P1] == p1 && buffer[ISO7816.OFFSET_P2] == p2, Sw.WRONG_P1P2);
    }

    /** P2 must name the current EF or one by short id 1 to 30. */
    static void requireReference(byte p2) {
        require((byte) (p2 & (byte) 0xE0) == REFERENCE && (byte) (p2 & 0x1F) != (byte) 0x1F, Sw.WRONG_P1P2);
    }

    /** Sends bytes that stand at the start of the APDU buffer. */
    static void send(APDU apdu, short length) {
        apdu.setOutgoingLength(length);
        apdu.sendBytes((short) 0, length);
    }
}
