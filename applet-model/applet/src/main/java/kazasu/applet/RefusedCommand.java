package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISOException;

/**
 * A command that is there and answers one thing whatever comes: only the issuer has what it would need (card-interface.md §3;
 * docs/decisions.md §5).
 */
final class RefusedCommand extends Command {
    private final short answer;
    private final boolean takesExtendedLength;

    /**
     * A proprietary command.
     *
     * @param ins the instruction
     * @param answer its status word
     * @param takesExtendedLength whether extended length makes no difference
     */
    RefusedCommand(byte ins, short answer, boolean takesExtendedLength) {
        super(REFERENCE, ins);
        this.answer = answer;
        this.takesExtendedLength = takesExtendedLength;
    }

    /** A command for the issuer alone. */
    RefusedCommand(byte ins) {
        this(ins, Sw.SECURITY_STATUS_NOT_SATISFIED, false);
    }

    @Override
    short extendedLengthAnswer() {
        return takesExtendedLength ? Sw.NONE : Sw.WRONG_LENGTH;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        ISOException.throwIt(answer);
    }
}
