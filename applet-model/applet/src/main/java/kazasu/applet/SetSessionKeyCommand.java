package kazasu.applet;

import javacard.framework.APDU;
import javacard.framework.ISOException;

/** SET SESSION KEY: known to every application and of use in none, for secure messaging is not offered. */
final class SetSessionKeyCommand extends Command {
    private final short answer;
    private final PinFile guard;

    /**
     * The instruction in one application.
     *
     * @param answer its refusal
     * @param guard the PIN asked for before that, or null
     */
    SetSessionKeyCommand(short answer, PinFile guard) {
        super(REFERENCE, Ins.SET_SESSION_KEY);
        this.answer = answer;
        this.guard = guard;
    }

    @Override
    short extendedLengthAnswer() {
        return Sw.NONE;
    }

    @Override
    void process(APDU apdu, short lc, short le) {
        requireP1P2(apdu.getBuffer(), (byte) 0, (byte) 0);
        require(lc != 0 && le == 0, Sw.WRONG_LENGTH);
        require(guard == null || guard.isVerified(), Sw.SECURITY_STATUS_NOT_SATISFIED);
        ISOException.throwIt(answer);
    }
}
