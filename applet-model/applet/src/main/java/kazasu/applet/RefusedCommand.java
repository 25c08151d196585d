package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISOException;

/**
 * A command that is there and answers one thing whatever comes: only the issuer has what it would need (card-interface.md §3;
 * docs/decisions.md §5).
 */
final class RefusedCommand extends Command {
    private final short answer;

    /**
     * A proprietary command.
     *
     * @param ins the instruction
     * @param answer its status word
     */
    RefusedCommand(byte ins, short answer) {
        super(REFERENCE, ins);
        this.answer = answer;
    }

    /** A terminal's certificate is longer than a short command; the rest is not known to come that way. */
    @Override
    short extendedLengthAnswer() {
        return answersTo(REFERENCE, Ins.SET_PUBLIC_IC_KEY) ? Sw.NONE : Sw.WRONG_LENGTH;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        ISOException.throwIt(answer);
    }
}
